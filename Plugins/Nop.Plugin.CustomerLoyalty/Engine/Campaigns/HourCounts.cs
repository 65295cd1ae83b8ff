namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>In which hours of the day somebody was there. Whatever he does within an hour of a day counts once, by the weightiest of it.</summary>
public sealed class HourCounts
{
    public const int Hours = 24;

    private readonly Dictionary<(int Day, int Hour), double> _seen = [];

    public void Add(DateTime utc, double weight, TimeZoneInfo zone)
    {
        var local = LocalTime.Of(utc, zone);
        var key = (DateOnly.FromDateTime(local).DayNumber, local.Hour);
        if (weight > _seen.GetValueOrDefault(key))
            _seen[key] = weight;
    }

    public double[] ToArray()
    {
        var counts = new double[Hours];
        foreach (var (at, weight) in _seen)
            counts[at.Hour] += weight;
        return counts;
    }
}
