namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>The median number of days between two purchase days, over the gaps of all repeat buyers.</summary>
public sealed class ShopRhythm
{
    /// <summary>What a shop without repeat buyers is taken to have.</summary>
    public const decimal UnknownGapDays = 60;

    private const int LongestGap = 3_650;
    private readonly long[] _gaps = new long[LongestGap + 1];
    private long _count;

    /// <param name="days">Day numbers of a customer's purchase days, ascending and distinct.</param>
    public void Add(ReadOnlySpan<int> days)
    {
        for (var i = 1; i < days.Length; i++)
        {
            _gaps[Math.Min(LongestGap, days[i] - days[i - 1])]++;
            _count++;
        }
    }

    public decimal MedianGapDays()
    {
        long seen = 0;
        for (var gap = 0; gap <= LongestGap && _count > 0; gap++)
        {
            seen += _gaps[gap];
            if (seen * 2 >= _count)
                return gap;
        }

        return UnknownGapDays;
    }
}
