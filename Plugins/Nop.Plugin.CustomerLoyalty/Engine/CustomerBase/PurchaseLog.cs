namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>
/// The purchase days of many customers in a few flat arrays, 8 bytes a day. Built by <see cref="PurchaseLogBuilder"/>;
/// the days of a customer ascend and differ.
/// </summary>
public sealed class PurchaseLog
{
    private readonly int[] _starts;
    private readonly int[] _days;
    private readonly float[] _amounts;

    /// <param name="days">May be longer than what the starts speak of.</param>
    internal PurchaseLog(int[] starts, int[] days, float[] amounts) => (_starts, _days, _amounts) = (starts, days, amounts);

    public int Customers => _starts.Length - 1;

    /// <summary>All purchase days of all customers.</summary>
    public int PurchaseDays => _starts[^1];

    /// <summary>Day numbers (<see cref="DateOnly.DayNumber"/>) of the customer with this position in the order of adding.</summary>
    public ReadOnlySpan<int> Days(int customer) => _days.AsSpan(_starts[customer].._starts[customer + 1]);

    /// <summary>What was spent on each of <see cref="Days"/>; 0 where unknown.</summary>
    public ReadOnlySpan<float> Amounts(int customer) => _amounts.AsSpan(_starts[customer].._starts[customer + 1]);
}
