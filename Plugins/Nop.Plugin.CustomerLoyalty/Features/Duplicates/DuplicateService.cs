using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates;

/// <summary>Accounts that may be one person's, for pages and other features.</summary>
public class DuplicateService(PersonCardStore people, DuplicateFinder finder, DuplicateStore pairs, MergeStore merges, IWorkContext workContext) : IPersonalData, IPersonalExport
{
    /// <summary>Looks at these customers again, because something about them changed.</summary>
    public async Task CheckAsync(IReadOnlyCollection<int> customerIds)
    {
        var cards = await people.OfAsync(customerIds);
        foreach (var gone in customerIds.Except(cards.Select(card => card.CustomerId)))
            await finder.ForgetAsync(gone);
        await finder.CheckAsync(cards);
    }

    /// <summary>Looks at the next accounts above a number; returns them, fewer than asked for after the last.</summary>
    public async Task<IReadOnlyList<int>> CheckNextAsync(int above, int most)
    {
        var cards = await people.AfterAsync(above, most);
        await finder.CheckAsync(cards);
        return [.. cards.Select(card => card.CustomerId)];
    }

    /// <summary>What each of these customers seems to share with another account about which nobody has decided.</summary>
    public async Task<IReadOnlyDictionary<int, DuplicateReasons>> SharedAsync(IReadOnlyCollection<int> customerIds)
    {
        var open = (await pairs.OfAsync(customerIds)).Where(pair => pair.State == DuplicateState.Open).ToList();
        return customerIds.Distinct().ToDictionary(id => id, id => open.Where(pair => pair.LowId == id || pair.HighId == id)
            .Aggregate(DuplicateReasons.None, (all, pair) => all | pair.Reasons));
    }

    /// <summary>They are two persons, and are not proposed again. False when somebody has decided already.</summary>
    public async Task<bool> DifferAsync(int pairId)
    {
        if (await pairs.FindAsync(pairId) is not { State: DuplicateState.Open } pair)
            return false;
        await pairs.DecideAsync(pair, DuplicateState.Different, (await workContext.GetCurrentCustomerAsync()).Id);
        return true;
    }

    /// <summary>Merges of his accounts. Proposals are left out: they are guesses, and tell him of somebody else.</summary>
    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("merges", (await merges.OfAsync(customerId)).Select(merge => new { merge.StartedOnUtc, merge.State, merge.TakenFields, merge.RowCount, merge.UndoneOnUtc }))];

    public async Task EraseAsync(int customerId)
    {
        await finder.ForgetAsync(customerId);
        await pairs.EraseAsync(customerId);
        await merges.EraseAsync(customerId);
    }
}
