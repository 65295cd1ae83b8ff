using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;

/// <summary>Which customer is behind an anonymous identity. The first one said stays.</summary>
public class VisitorStore(IRepository<LoyaltyVisitor> visitors, TimeProvider clock)
{
    public Task LinkVisitorAsync(Guid visitorId, int customerId) => visitorId == Guid.Empty
        ? Task.CompletedTask
        : LinkAsync(new LoyaltyVisitor { IdentityKey = $"v:{visitorId:N}", VisitorId = visitorId, CustomerId = customerId });

    public Task LinkGuestAsync(int guestId, int customerId) => guestId <= 0
        ? Task.CompletedTask
        : LinkAsync(new LoyaltyVisitor { IdentityKey = $"g:{guestId}", GuestId = guestId, CustomerId = customerId });

    public async Task<Dictionary<Guid, int>> CustomersOfAsync(IReadOnlyCollection<Guid> visitorIds)
    {
        var ids = visitorIds.ToArray();
        var rows = await visitors.Table.Where(row => ids.Contains(row.VisitorId)).ToListAsync();
        return rows.ToDictionary(row => row.VisitorId, row => row.CustomerId);
    }

    public async Task<IList<LoyaltyVisitor>> PendingAsync(int most) =>
        await visitors.Table.Where(row => row.Pending).OrderBy(row => row.Id).Take(most).ToListAsync();

    public async Task SettleAsync(LoyaltyVisitor visitor)
    {
        visitor.Pending = false;
        await visitors.UpdateAsync(visitor, false);
    }

    public Task EraseAsync(int customerId) => visitors.DeleteAsync(row => row.CustomerId == customerId);

    public async Task<IList<LoyaltyVisitor>> OfCustomerAsync(int customerId) =>
        await visitors.Table.Where(row => row.CustomerId == customerId).ToListAsync();

    private async Task LinkAsync(LoyaltyVisitor visitor)
    {
        var key = visitor.IdentityKey;
        visitor.LinkedOnUtc = clock.GetUtcNow().UtcDateTime;
        visitor.Pending = true;
        await visitors.TryAddAsync(visitor, row => row.IdentityKey == key);
    }
}
