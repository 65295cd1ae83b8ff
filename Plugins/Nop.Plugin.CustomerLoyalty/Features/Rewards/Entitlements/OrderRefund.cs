using Nop.Core.Domain.Orders;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

/// <summary>What of an order was paid back, in the shop's currency.</summary>
/// <param name="Goods">What was paid for the goods, shipping and the fee of the payment left out; 0 or less when points or gift cards paid for them.</param>
public readonly record struct OrderRefund(decimal Paid, decimal Goods, decimal Refunded)
{
    /// <summary>Nothing that was paid for the goods is left with the shop.</summary>
    public bool IsOfAllGoods => Goods > 0 && Refunded >= Goods;

    public static OrderRefund Of(Order order) =>
        new(order.OrderTotal, order.OrderTotal - order.OrderShippingInclTax - order.PaymentMethodAdditionalFeeInclTax, order.RefundedAmount);
}
