using System.Linq.Expressions;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;

public class OrderHistoryStore(IRepository<Order> orders, IRepository<OrderItem> lines, RegisteredCustomerStore registered, TimeProvider clock) : HistoryStore<Order>(orders)
{
    /// <summary>nopCommerce writes an order and then its lines, in no transaction: so long a new order is left to its own event.</summary>
    private static readonly TimeSpan Unfinished = TimeSpan.FromMinutes(2);

    public override string Name => "orders";

    public override async Task<IReadOnlyList<Fact>> FactsAsync(IReadOnlyCollection<Order> rows, DateTime? observedOnUtc) =>
        (await SnapshotAsync(rows, Guid.Empty)).SelectMany(order => OrderFacts.Of(order, observedOnUtc)).ToList();

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

    protected override Expression<Func<Order, bool>> MadeSince(DateTime utc) => order => order.CreatedOnUtc >= utc;

    protected override IReadOnlyList<Order> Finished(IReadOnlyList<Order> rows)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return rows.TakeWhile(order => (now - order.CreatedOnUtc).Duration() > Unfinished).ToList();
    }
}
