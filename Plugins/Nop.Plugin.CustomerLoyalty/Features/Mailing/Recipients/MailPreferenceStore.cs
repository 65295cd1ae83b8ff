using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

public class MailPreferenceStore(IRepository<LoyaltyMailPreference> rows)
{
    public async Task<LoyaltyMailPreference?> FindAsync(int customerId, int storeId) =>
        await rows.Table.FirstOrDefaultAsync(row => row.CustomerId == customerId && row.StoreId == storeId);

    /// <summary>Of all stores.</summary>
    public async Task<IReadOnlyList<LoyaltyMailPreference>> FindAsync(int[] customerIds) => [.. await rows.Table.Where(row => customerIds.Contains(row.CustomerId)).ToListAsync()];

    public async Task SaveAsync(LoyaltyMailPreference preference)
    {
        if (preference.Id > 0)
        {
            await rows.UpdateAsync(preference, false);
            return;
        }

        var (customerId, storeId) = (preference.CustomerId, preference.StoreId);
        if (await rows.TryInsertAsync(preference, row => row.CustomerId == customerId && row.StoreId == storeId))
            return;
        // Saved from two pages at once: the later one counts.
        preference.Id = (await FindAsync(customerId, storeId))!.Id;
        await rows.UpdateAsync(preference, false);
    }

    public async Task<IReadOnlyList<LoyaltyMailPreference>> OfAsync(int customerId) => [.. await rows.Table.Where(row => row.CustomerId == customerId).OrderBy(row => row.Id).ToListAsync()];

    public Task EraseAsync(int customerId) => rows.DeleteAsync(row => row.CustomerId == customerId);
}
