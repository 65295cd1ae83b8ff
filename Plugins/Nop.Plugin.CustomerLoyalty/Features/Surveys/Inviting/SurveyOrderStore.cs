using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;

/// <summary>Orders as surveys ask about them.</summary>
public class SurveyOrderStore(IRepository<Order> orders)
{
    private const int Cancelled = (int)OrderStatus.Cancelled;
    private const int Complete = (int)OrderStatus.Complete;
    private const int Refunded = (int)PaymentStatus.Refunded;
    private const int Voided = (int)PaymentStatus.Voided;
    private const int Paid = (int)PaymentStatus.Paid;
    private const int NothingToShip = (int)ShippingStatus.ShippingNotRequired;
    private const int Delivered = (int)ShippingStatus.Delivered;

    /// <summary>At most a thousand; what was deleted is left out.</summary>
    public async Task<IReadOnlyDictionary<int, SurveyedOrder>> ReadAsync(IReadOnlyCollection<int> orderIds)
    {
        var ids = orderIds.ToArray();
        return (await orders.Table.Where(order => ids.Contains(order.Id) && !order.Deleted)
                .Select(order => new { order.Id, order.CustomerId, order.StoreId, order.CustomerLanguageId, order.OrderStatusId, order.PaymentStatusId, order.ShippingStatusId }).ToListAsync())
            .ToDictionary(row => row.Id, row => new SurveyedOrder(row.Id, row.CustomerId, row.StoreId, row.CustomerLanguageId,
                row.OrderStatusId == Cancelled || row.PaymentStatusId is Refunded or Voided,
                row.OrderStatusId == Complete || row.ShippingStatusId == Delivered || (row.ShippingStatusId == NothingToShip && row.PaymentStatusId == Paid)));
    }

    public async Task<SurveyedOrder?> FindAsync(int orderId) => (await ReadAsync([orderId])).GetValueOrDefault(orderId);
}

/// <param name="IsUndone">Cancelled, voided or refunded in full.</param>
/// <param name="IsDelivered">All of it; what needs no shipping is when it is paid.</param>
public sealed record SurveyedOrder(int Id, int CustomerId, int StoreId, int LanguageId, bool IsUndone, bool IsDelivered);
