using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

/// <summary>The catalogue and what was chosen from it, for pages.</summary>
public class Gifts(GiftStore store, ILocalizedEntityService translations, TimeProvider clock) : IPersonalData, IPersonalExport
{
    public Task<IList<LoyaltyGift>> ListAsync() => store.ListAsync();

    public Task<Dictionary<int, int>> TakenAsync() => store.TakenAsync();

    public Task<LoyaltyGift?> FindAsync(int id) => store.FindAsync(id);

    public Task<IList<LoyaltyGiftClaim>> OfCustomerAsync(int customerId) => store.OfCustomerAsync(customerId);

    public Task<IPagedList<LoyaltyGiftClaim>> ClaimsAsync(int stateId, IReadOnlyCollection<int>? only, int pageIndex, int pageSize) => store.ListAsync(stateId, only, pageIndex, pageSize);

    /// <param name="names">By language; an empty text takes the translation away.</param>
    public async Task SaveAsync(LoyaltyGift gift, IEnumerable<(int LanguageId, string Name, string Description)> names)
    {
        if (gift.Id == 0)
            gift.CreatedOnUtc = clock.GetUtcNow().UtcDateTime;
        await store.SaveAsync(gift);
        foreach (var (languageId, name, description) in names)
        {
            await translations.SaveLocalizedValueAsync(gift, one => one.Name, name, languageId);
            await translations.SaveLocalizedValueAsync(gift, one => one.Description, description, languageId);
        }
    }

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("gifts", (await store.OfCustomerAsync(customerId)).Select(claim => new { claim.GiftId, claim.State, claim.Points, claim.ChosenOnUtc, claim.OrderId, claim.CouponCode, claim.DecidedOnUtc }))];

    public Task EraseAsync(int customerId) => store.EraseAsync(customerId);
}
