using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;

public class FeedbackPageStore(IRepository<LoyaltyFeedbackPage> pages)
{
    public async Task<LoyaltyFeedbackPage?> FindAsync(int storeId, int month) => await pages.Table.FirstOrDefaultAsync(row => row.StoreId == storeId && row.Month == month);

    /// <summary>Months that everybody may read in a store, the latest first: its own and those of all stores.</summary>
    public async Task<IReadOnlyList<LoyaltyFeedbackPage>> PublicAsync(int storeId, int most) =>
        [.. await pages.Table.Where(row => row.IsPublic && (row.StoreId == storeId || row.StoreId == 0)).OrderByDescending(row => row.Month).ThenByDescending(row => row.StoreId).Take(most).ToListAsync()];

    public async Task SaveAsync(LoyaltyFeedbackPage page)
    {
        var (storeId, month) = (page.StoreId, page.Month);
        if (page.Id > 0 || !await pages.TryAddAsync(page, row => row.StoreId == storeId && row.Month == month))
        {
            if (page.Id == 0 && await FindAsync(storeId, month) is { } there)
                page.Id = there.Id;
            await pages.UpdateAsync(page, false);
        }
    }
}
