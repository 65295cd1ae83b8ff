using Nop.Plugin.CustomerLoyalty.Engine.Duplicates;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates;

/// <summary>Compares accounts with those that share a blocking key, and keeps the pairs that somebody should look at.</summary>
public class DuplicateFinder(PersonCardStore people, DuplicateKeyStore keys, DuplicateStore pairs)
{
    /// <summary>A telephone number or a house that more accounts share is a shop's or an office's.</summary>
    public const int MostInBlock = 40;

    /// <summary>Those of the customers whose data changed since they were last looked at are looked at again; returns how many pairs they are in.</summary>
    public async Task<int> CheckAsync(IReadOnlyList<PersonCard> cards)
    {
        var wanted = cards.ToDictionary(card => card.CustomerId, BlockingKeys.Of);
        await keys.ReplaceAsync(wanted);
        var blocks = await keys.BlocksAsync(wanted.Values.SelectMany(texts => texts), MostInBlock);
        var partners = wanted.ToDictionary(card => card.Key, card => card.Value.SelectMany(text => blocks.GetValueOrDefault(text) ?? []).Where(id => id != card.Key).ToHashSet());
        var others = (await people.OfAsync([.. partners.Values.SelectMany(ids => ids).Distinct()])).ToDictionary(card => card.CustomerId);
        var found = new Dictionary<string, (int One, int Other, DuplicateMatch Match)>();
        foreach (var card in cards)
            foreach (var other in partners[card.CustomerId])
                if (others.TryGetValue(other, out var partner) && DuplicateRules.Compare(card, partner) is { IsCandidate: true } match)
                    found[LoyaltyDuplicate.KeyOf(card.CustomerId, other)] = (card.CustomerId, other, match);

        foreach (var (one, other, match) in found.Values)
            await pairs.KeepAsync(one, other, match);
        await DropAsync([.. wanted.Keys], found.Keys.ToHashSet());
        return found.Count;
    }

    /// <summary>Accounts that are not compared any more: closed, deleted, merged.</summary>
    public async Task ForgetAsync(int customerId)
    {
        await keys.EraseAsync(customerId);
        await DropAsync([customerId], []);
    }

    private async Task DropAsync(IReadOnlyCollection<int> customerIds, HashSet<string> found)
    {
        if (customerIds.Count > 0)
            await pairs.DeleteAsync([.. (await pairs.OfAsync(customerIds)).Where(pair => pair.State == DuplicateState.Open && !found.Contains(pair.PairKey))]);
    }
}
