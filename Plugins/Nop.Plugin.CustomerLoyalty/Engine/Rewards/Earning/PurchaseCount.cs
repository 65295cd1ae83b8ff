namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>A customer's orders in the order in which they were placed, counted for rules of the n-th order and of months in a row.</summary>
public sealed class PurchaseCount
{
    private int _lastMonth = int.MinValue;
    private int _row;

    public int Orders { get; private set; }

    /// <summary>Counts the next kept order.</summary>
    /// <returns>Its number and the months in a row; 0 when it is not the first of its month.</returns>
    public (int Number, int MonthsInRow) Next(DateOnly day)
    {
        Orders++;
        var month = day.Year * 12 + day.Month;
        if (month == _lastMonth)
            return (Orders, 0);
        _row = month == _lastMonth + 1 ? _row + 1 : 1;
        _lastMonth = month;
        return (Orders, _row);
    }
}
