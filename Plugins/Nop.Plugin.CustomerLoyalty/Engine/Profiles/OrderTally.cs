namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>One order while it is being folded: the facts of an order come in any number and any order.</summary>
internal struct OrderTally
{
    public DateTime? PlacedOnUtc;
    public decimal Total;
    public decimal RefundedSoFar;
    public bool IsUndone;

    public readonly bool IsPlaced => PlacedOnUtc is not null;

    /// <summary>Not more than the order was worth.</summary>
    public readonly decimal Refunded => Math.Clamp(RefundedSoFar, 0, Math.Max(0, Total));

    public readonly decimal Net => Total - Refunded;

    public readonly bool IsClamped => IsPlaced && RefundedSoFar > Math.Max(0, Total);

    public readonly bool Counts => IsPlaced && !IsUndone && (Net > 0 || Total == 0);
}
