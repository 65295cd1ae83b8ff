using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

public class EntitlementStore(IRepository<LoyaltyEntitlement> rows, IRepository<LoyaltyEntitlementUse> uses)
{
    /// <summary>Of those keys the ones that were given.</summary>
    public async Task<HashSet<string>> KnownAsync(string[] keys) =>
        (await rows.Table.Where(row => keys.Contains(row.EntitlementKey)).Select(row => row.EntitlementKey).ToListAsync()).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>False when it was given before.</summary>
    public Task<bool> TryAddAsync(LoyaltyEntitlement row)
    {
        var key = row.EntitlementKey;
        return rows.TryAddAsync(row, one => one.EntitlementKey == key);
    }

    public async Task<LoyaltyEntitlement?> FindAsync(int id) => await rows.Table.FirstOrDefaultAsync(row => row.Id == id);

    public async Task<LoyaltyEntitlement?> FindAsync(string code) => await rows.Table.FirstOrDefaultAsync(row => row.Code == code);

    /// <summary>Newest first.</summary>
    public async Task<IList<LoyaltyEntitlement>> OfCustomerAsync(int customerId) =>
        await rows.Table.Where(row => row.CustomerId == customerId).OrderByDescending(row => row.Id).ToListAsync();

    public async Task<IList<LoyaltyEntitlement>> OfOrderAsync(int orderId) => await rows.Table.Where(row => row.OrderId == orderId).ToListAsync();

    public Task<IPagedList<LoyaltyEntitlement>> ListAsync(int kindId, int customerId, bool onlyOpen, DateTime nowUtc, int pageIndex, int pageSize)
    {
        var query = rows.Table;
        if (kindId > 0)
            query = query.Where(row => row.KindId == kindId);
        if (customerId > 0)
            query = query.Where(row => row.CustomerId == customerId);
        if (onlyOpen)
            query = query.Where(row => row.RevokedOnUtc == null && row.UsedOnUtc == null && row.ExpiresOnUtc > nowUtc);
        return query.OrderByDescending(row => row.Id).ToPagedListAsync(pageIndex, pageSize);
    }

    public Task UpdateAsync(LoyaltyEntitlement row) => rows.UpdateAsync(row, false);

    /// <summary>False when somebody used it before.</summary>
    public async Task<bool> TryUseAsync(LoyaltyEntitlement row, LoyaltyEntitlementUse use)
    {
        var id = row.Id;
        if (!await uses.TryAddAsync(use, one => one.EntitlementId == id))
            return false;
        row.UsedOnUtc = use.UsedOnUtc;
        await rows.UpdateAsync(row, false);
        return true;
    }

    public async Task<LoyaltyEntitlementUse?> UseAsync(int entitlementId) => await uses.Table.FirstOrDefaultAsync(use => use.EntitlementId == entitlementId);

    public async Task EraseAsync(int customerId)
    {
        await uses.DeleteAsync(use => use.CustomerId == customerId);
        await rows.DeleteAsync(row => row.CustomerId == customerId);
    }
}
