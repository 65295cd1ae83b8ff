namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>
/// Time as the shop's customers live it: busy weeks are long, quiet ones short, a year is a year. Models of steady rates
/// hold on this clock where they would take every autumn for a gain of customers and every January for a loss.
/// </summary>
/// <param name="UnitDays">Length of the unit of time, in days.</param>
/// <param name="LastDay">The day number on which the last of the factors ends.</param>
/// <param name="Factors">Of the 13 spans of 28 days up to <paramref name="LastDay"/>, mean 1, repeated every 364 days; empty for plain time.</param>
public sealed record SeasonClock(double UnitDays, int LastDay, IReadOnlyList<double> Factors)
{
    public const int SpanDays = 28;
    public const int Spans = 13;

    public static SeasonClock Plain(double unitDays) => new(unitDays, 0, []);

    /// <summary>Units of time from the end of one day to the end of another, both day numbers.</summary>
    public double Between(double from, double until) =>
        Factors.Count == 0 ? (until - from) / UnitDays : (At(until) - At(from)) / UnitDays;

    private double At(double day)
    {
        var cycle = SpanDays * Factors.Count;
        var cycles = Math.Floor((day - LastDay) / cycle);
        var rest = day - LastDay - cycles * cycle;
        var sum = cycles * cycle;
        for (var span = 0; span < Factors.Count && rest > 0; span++, rest -= SpanDays)
            sum += Factors[span] * Math.Min(rest, SpanDays);
        return sum;
    }
}
