namespace Demo.Import.Planning;

/// <summary>What one line of a cancelled invoice took back from one earlier order.</summary>
/// <param name="Cancellation">The cancelled invoice that says so.</param>
/// <param name="Amount">What it took off the order's total.</param>
public readonly record struct PlannedReturn(
    Invoice Cancellation, int Order, int Item, int Quantity, decimal Amount)
{
    /// <summary>Shipping or a discount afterwards: money without goods.</summary>
    public const int NoItem = -1;
}
