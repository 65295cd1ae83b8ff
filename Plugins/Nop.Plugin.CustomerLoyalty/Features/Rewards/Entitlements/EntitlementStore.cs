using System.Globalization;
using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

public class EntitlementStore(IRepository<LoyaltyEntitlement> rows, IRepository<LoyaltyEntitlementUse> uses)
{
    private const string GoneWithTier = "visit:gone:";

    /// <summary>Service visits of these customers whose time is not over, used or revoked by the staff or neither; those that went with their tier are left out.</summary>
    public async Task<ILookup<int, LoyaltyEntitlement>> VisitsAsync(int[] customerIds, DateTime nowUtc)
    {
        const int Visit = (int)EntitlementKind.ServiceVisit;
        return (await rows.Table.Where(row => customerIds.Contains(row.CustomerId) && row.KindId == Visit && row.ExpiresOnUtc > nowUtc && !row.EntitlementKey.StartsWith(GoneWithTier)).OrderBy(row => row.Id).ToListAsync())
            .ToLookup(row => row.CustomerId);
    }

    /// <summary>It goes with the tier; should the customer come back into it, he gets another one.</summary>
    public Task WithdrawAsync(LoyaltyEntitlement visit, DateTime nowUtc)
    {
        (visit.RevokedOnUtc, visit.EntitlementKey) = (nowUtc, string.Create(CultureInfo.InvariantCulture, $"{GoneWithTier}{visit.Id}"));
        return rows.UpdateAsync(visit, false);
    }

    public async Task<bool> HasWarrantiesAsync()
    {
        const int Warranty = (int)EntitlementKind.Warranty;
        return await rows.Table.AnyAsync(row => row.KindId == Warranty && row.RevokedOnUtc == null);
    }

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

    /// <param name="only">Null for everybody's.</param>
    public Task<IPagedList<LoyaltyEntitlement>> ListAsync(int kindId, IReadOnlyCollection<int>? only, bool onlyOpen, DateTime nowUtc, int pageIndex, int pageSize)
    {
        var query = rows.Table;
        if (kindId > 0)
            query = query.Where(row => row.KindId == kindId);
        if (only?.ToArray() is { } ids)
            query = query.Where(row => ids.Contains(row.CustomerId));
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
