namespace Demo.Import.Planning;

/// <summary>An order as it will be written; its items are <see cref="ItemCount"/> planned items from <see cref="FirstItem"/>.</summary>
public sealed class PlannedOrder
{
    public required Invoice Invoice { get; init; }

    public required int FirstItem { get; init; }

    public required int ItemCount { get; init; }

    public decimal Subtotal { get; init; }

    public decimal Shipping { get; init; }

    public decimal Discount { get; init; }

    public decimal Total => Subtotal + Shipping - Discount;

    public decimal Refunded { get; private set; }

    public DateTime? LastRefundLocal { get; private set; }

    public decimal Refundable => Total - Refunded;

    public decimal ShippingRefunded { get; set; }

    public bool IsFullyRefunded => Total > 0 && Refunded == Total;

    public void Refund(decimal amount, DateTime localTime)
    {
        if (amount <= 0 || amount > Refundable)
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "A refund lies between 0 and what is left of the order.");
        Refunded += amount;
        LastRefundLocal = localTime;
    }
}
