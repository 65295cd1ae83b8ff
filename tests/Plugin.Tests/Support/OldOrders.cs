using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Data;

namespace Plugin.Tests.Support;

/// <summary>Orders that the shop had before it knew us: rows in its tables, of which no event ever told.</summary>
public static class OldOrders
{
    /// <summary>Paid orders of one piece each, one a minute, ending some days ago.</summary>
    public static async Task<IList<Order>> HasSold(this Shop shop, int count, string product, Shopper by, double daysAgo = 1)
    {
        var sold = await shop.Product(product);
        var last = shop.Now.AddDays(-daysAgo);
        var orders = Enumerable.Range(0, count).Select(number => new Order
        {
            OrderGuid = Guid.NewGuid(),
            CustomOrderNumber = $"old-{number}",
            CustomerId = by.Id,
            StoreId = by.StoreId,
            CustomerCurrencyCode = "USD",
            CurrencyRate = 1,
            BillingAddressId = 0,
            OrderTotal = sold.Price,
            OrderStatus = OrderStatus.Complete,
            PaymentStatus = PaymentStatus.Paid,
            ShippingStatus = ShippingStatus.ShippingNotRequired,
            PaidDateUtc = last.AddMinutes(number - count),
            CreatedOnUtc = last.AddMinutes(number - count)
        }).ToList();
        await shop.With<IRepository<Order>>(rows => rows.InsertAsync(orders, false));
        var lines = orders.Select(order => new OrderItem
        {
            OrderItemGuid = Guid.NewGuid(),
            OrderId = order.Id,
            ProductId = sold.Id,
            Quantity = 1,
            UnitPriceExclTax = sold.Price,
            UnitPriceInclTax = sold.Price,
            PriceExclTax = sold.Price,
            PriceInclTax = sold.Price,
            AttributeDescription = "",
            AttributesXml = ""
        }).ToList();
        await shop.With<IRepository<OrderItem>>(rows => rows.InsertAsync(lines, false));
        return orders;
    }
}
