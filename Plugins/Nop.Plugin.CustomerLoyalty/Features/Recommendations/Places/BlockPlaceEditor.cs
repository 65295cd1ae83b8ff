using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>Places as the back office changes them.</summary>
public class BlockPlaceEditor(BlockPlaceStore store, BlockPlaceShelf shelf, ILocalizedEntityService translations)
{
    public Task<IList<LoyaltyBlockPlace>> ListAsync() => store.ListAsync();

    public Task<LoyaltyBlockPlace?> FindAsync(int id) => store.FindAsync(id);

    /// <param name="place">A new one has number 0.</param>
    /// <param name="titles">By language; an empty text takes the translation away.</param>
    public async Task SaveAsync(LoyaltyBlockPlace place, IEnumerable<(int LanguageId, string Title)> titles)
    {
        if (place.Id == 0)
            await store.InsertAsync(place);
        else
            await store.UpdateAsync(place);
        foreach (var (languageId, title) in titles)
            await translations.SaveLocalizedValueAsync(place, one => one.Title, title, languageId);
        shelf.Forget();
    }

    public async Task DeleteAsync(LoyaltyBlockPlace place, IEnumerable<int> languageIds)
    {
        foreach (var languageId in languageIds)
            await translations.SaveLocalizedValueAsync(place, one => one.Title, string.Empty, languageId);
        await store.DeleteAsync(place);
        shelf.Forget();
    }
}
