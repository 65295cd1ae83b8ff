using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.People;

/// <summary>What is known of a customer when a gift is chosen: likes and dislikes that agents wrote, facts from his record, his tags, what he buys most.</summary>
public class CarePreferences(CareTasteStore tastes, CareBoughtStore bought, NoteService notes, TagService tags, TimeProvider clock)
{
    private const int Favourites = 3;

    public async Task<KnownTastes> OfAsync(int customerId)
    {
        var (categories, brands) = await bought.FavouritesAsync(customerId, Favourites);
        var his = await tastes.OfCustomerAsync(customerId);
        var facts = (await notes.OfCustomerAsync(customerId)).Where(note => note is { IsDeleted: false, Kind: NoteKind.Fact });
        return new KnownTastes(
            [.. his.Where(taste => !taste.IsDislike)], [.. his.Where(taste => taste.IsDislike)],
            [.. facts.Select(fact => fact.Topic is { Length: > 0 } topic ? $"{topic}: {fact.Text}" : fact.Text)],
            [.. (await tags.OfCustomerAsync(customerId)).Select(tag => tag.Name)], categories, brands);
    }

    /// <summary>False when it is known already, or there are more than anybody reads.</summary>
    public async Task<bool> AddAsync(int customerId, bool isDislike, string text, int authorId)
    {
        var his = await tastes.OfCustomerAsync(customerId);
        if (his.Count >= CareLimits.Tastes || his.Any(taste => taste.IsDislike == isDislike && string.Equals(taste.Text, text, StringComparison.OrdinalIgnoreCase)))
            return false;
        await tastes.AddAsync(new LoyaltyCareTaste { CustomerId = customerId, IsDislike = isDislike, Text = text, AuthorId = authorId, CreatedOnUtc = clock.GetUtcNow().UtcDateTime });
        return true;
    }

    public Task RemoveAsync(int id, int customerId) => tastes.DeleteAsync(id, customerId);
}

/// <param name="Facts">From his record, with their topics.</param>
/// <param name="Categories">Of which he buys most; so are <paramref name="Brands"/>.</param>
public sealed record KnownTastes(
    IReadOnlyList<LoyaltyCareTaste> Likes, IReadOnlyList<LoyaltyCareTaste> Dislikes, IReadOnlyList<string> Facts, IReadOnlyList<string> Tags, IReadOnlyList<string> Categories, IReadOnlyList<string> Brands)
{
    /// <summary>Texts that speak for a gift.</summary>
    public IReadOnlyCollection<string> For => [.. Likes.Select(taste => taste.Text), .. Tags, .. Categories, .. Brands];

    public IReadOnlyCollection<string> Against => [.. Dislikes.Select(taste => taste.Text)];
}
