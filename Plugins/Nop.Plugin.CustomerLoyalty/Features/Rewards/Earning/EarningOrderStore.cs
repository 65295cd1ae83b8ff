using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>Orders as nopCommerce's tables show them now; what events said of them is only a reason to look.</summary>
public class EarningOrderStore(IRepository<Order> orders, IRepository<OrderItem> items, IRepository<ReturnRequest> returns)
{
    private const int Cancelled = (int)OrderStatus.Cancelled;
    private const int PaidBack = (int)PaymentStatus.Refunded;
    private const int Voided = (int)PaymentStatus.Voided;
    private const int Refunded = (int)ReturnRequestStatus.ItemsRefunded;

    public async Task<IList<Order>> OrdersAsync(IReadOnlyCollection<int> orderIds)
    {
        var ids = orderIds.ToArray();
        return await orders.Table.Where(order => ids.Contains(order.Id)).ToListAsync();
    }

    public async Task<ILookup<int, OrderItem>> LinesAsync(IReadOnlyCollection<int> orderIds)
    {
        var ids = orderIds.ToArray();
        return (await items.Table.Where(item => ids.Contains(item.OrderId)).OrderBy(item => item.Id).ToListAsync()).ToLookup(item => item.OrderId);
    }

    /// <summary>Pieces of each line that were sent back and paid back.</summary>
    public async Task<IReadOnlyDictionary<int, int>> SentBackAsync(IReadOnlyCollection<int> lineIds)
    {
        var ids = lineIds.ToArray();
        return (await returns.Table.Where(request => ids.Contains(request.OrderItemId) && request.ReturnRequestStatusId == Refunded)
            .Select(request => new { request.OrderItemId, request.Quantity, request.ReturnedQuantity }).ToListAsync())
            .GroupBy(request => request.OrderItemId)
            .ToDictionary(line => line.Key, line => line.Sum(request => request.ReturnedQuantity > 0 ? request.ReturnedQuantity : request.Quantity));
    }

    public async Task<IReadOnlyCollection<int>> OrdersOfReturnsAsync(IReadOnlyCollection<int> returnIds)
    {
        var ids = returnIds.ToArray();
        var lineIds = (await returns.Table.Where(request => ids.Contains(request.Id)).Select(request => request.OrderItemId).ToListAsync()).ToArray();
        return await items.Table.Where(item => lineIds.Contains(item.Id)).Select(item => item.OrderId).Distinct().ToListAsync();
    }

    /// <summary>The customer's orders that were paid between the two moments.</summary>
    public async Task<IReadOnlyCollection<int>> PaidBeforeAsync(int customerId, DateTime fromUtc, DateTime beforeUtc) => await orders.Table
        .Where(order => order.CustomerId == customerId && !order.Deleted && order.PaidDateUtc >= fromUtc && order.PaidDateUtc < beforeUtc).Select(order => order.Id).ToListAsync();

    /// <summary>The orders of customers that were paid and not given back whole.</summary>
    public async Task<ILookup<int, (int OrderId, DateTime PlacedOnUtc, DateTime PaidOnUtc)>> KeptAsync(int[] customerIds) =>
        (await orders.Table
            .Where(order => customerIds.Contains(order.CustomerId) && !order.Deleted && order.OrderStatusId != Cancelled && order.PaidDateUtc != null
                && order.PaymentStatusId != PaidBack && order.PaymentStatusId != Voided)
            .Select(order => new { order.CustomerId, order.Id, order.CreatedOnUtc, PaidOnUtc = order.PaidDateUtc!.Value }).ToListAsync())
            .ToLookup(order => order.CustomerId, order => (order.Id, order.CreatedOnUtc, order.PaidOnUtc));

    public static bool IsVoid(Order order) => order.Deleted || order.OrderStatusId == Cancelled || order.PaymentStatusId == (int)PaymentStatus.Voided;

    public static bool IsPaid(Order order) => order.PaymentStatusId is (int)PaymentStatus.Paid or (int)PaymentStatus.PartiallyRefunded or (int)PaymentStatus.Refunded;
}
