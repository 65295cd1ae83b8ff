using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;

public class OrderHistoryStore(IRepository<Order> orders, IRepository<OrderItem> lines, RegisteredCustomerStore registered, TimeProvider clock) : IFactSource
{
    /// <summary>nopCommerce writes an order and then its lines, in no transaction: so long a new order is left to its own event.</summary>
    private static readonly TimeSpan Unfinished = TimeSpan.FromMinutes(2);

    public string Name => "orders";

    public Task<int> CountAsync() => orders.Table.CountAsync();

    public async Task<int?> FirstIdSinceAsync(DateTime utc)
    {
        var first = await orders.Table.Where(order => order.CreatedOnUtc >= utc).OrderBy(order => order.Id).FirstOrDefaultAsync();
        return first?.Id;
    }

    public async Task<FactSlice> ReadAsync(int afterId, int size, DateTime? observedOnUtc)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var rows = (await orders.Table.Where(order => order.Id > afterId).OrderBy(order => order.Id).Take(size).ToListAsync())
            .TakeWhile(order => (now - order.CreatedOnUtc).Duration() > Unfinished).ToList();
        if (rows.Count == 0)
            return new FactSlice([], afterId, 0);

        var snapshots = await SnapshotAsync(rows, Guid.Empty);
        return new FactSlice(snapshots.SelectMany(order => OrderFacts.Of(order, observedOnUtc)).ToList(), rows[^1].Id, rows.Count);
    }

    public async Task<IReadOnlyList<OrderSnapshot>> SnapshotAsync(IReadOnlyCollection<Order> rows, Guid visitorId)
    {
        var ids = rows.Select(order => order.Id).ToArray();
        var items = (await lines.Table.Where(line => ids.Contains(line.OrderId)).ToListAsync()).ToLookup(line => line.OrderId);
        var known = await registered.AmongAsync(rows.Select(order => order.CustomerId));

        return rows.Select(order => new OrderSnapshot
        {
            Id = order.Id,
            StoreId = order.StoreId,
            CustomerId = order.CustomerId,
            IsGuest = !known.Contains(order.CustomerId),
            VisitorId = visitorId,
            CreatedOnUtc = order.CreatedOnUtc,
            Total = order.OrderTotal,
            Refunded = order.RefundedAmount,
            State = order.Deleted ? OrderState.Cancelled : (OrderState)order.OrderStatusId,
            IsPaid = order.PaidDateUtc is not null || order.PaymentStatusId is (int)PaymentStatus.Paid
                or (int)PaymentStatus.PartiallyRefunded or (int)PaymentStatus.Refunded,
            IsVoided = order.PaymentStatusId == (int)PaymentStatus.Voided,
            PaidOnUtc = order.PaidDateUtc,
            Lines = items[order.Id].OrderBy(line => line.Id)
                .Select(line => new OrderLineSnapshot(line.Id, line.ProductId, line.Quantity, line.PriceExclTax)).ToList()
        }).ToList();
    }
}
