namespace Demo.Sample.Orders;

/// <summary>The days on which a customer of a certain rhythm orders, oldest first, up to yesterday.</summary>
public static class RhythmDays
{
    public const int HistoryDays = 820;

    public static IReadOnlyList<DateTime> Days(Rhythm rhythm, DateTime today, SampleRandom random) => rhythm switch
    {
        Rhythm.Weekly => Regular(today.AddDays(-random.Between(300, HistoryDays)), today, random, 7, 1),
        Rhythm.Monthly => Regular(today.AddDays(-random.Between(200, HistoryDays)), today, random, 30, 6),
        Rhythm.Quarterly => Regular(today.AddDays(-random.Between(300, HistoryDays)), today, random, 91, 15),
        Rhythm.ChristmasOnly => Christmas(today, random),
        Rhythm.OneTime => [today.AddDays(-random.Between(1, HistoryDays))],
        Rhythm.Lapsed => Regular(today.AddDays(-random.Between(600, HistoryDays)), today.AddDays(-random.Between(200, 420)), random, 32, 8),
        Rhythm.Growing => Growing(today, random),
        _ => [],
    };

    private static List<DateTime> Regular(DateTime first, DateTime end, SampleRandom random, int interval, int spread)
    {
        var days = new List<DateTime>();
        for (var day = first; day < end; day = day.AddDays(Math.Max(1, random.Between(interval - spread, interval + spread))))
            days.Add(day);
        return days;
    }

    private static List<DateTime> Christmas(DateTime today, SampleRandom random)
    {
        var days = new List<DateTime>();
        for (var year = today.AddDays(-HistoryDays).Year; year <= today.Year; year++)
        {
            var day = new DateTime(year, 11, 20, 0, 0, 0, DateTimeKind.Utc).AddDays(random.Next(28));
            if (day < today && day >= today.AddDays(-HistoryDays))
                days.Add(day);
            if (random.Chance(30) && day.AddDays(4) < today && day >= today.AddDays(-HistoryDays))
                days.Add(day.AddDays(4));
        }
        return days;
    }

    /// <summary>Starts with a hundred days between orders and ends with a fortnight.</summary>
    private static List<DateTime> Growing(DateTime today, SampleRandom random)
    {
        var days = new List<DateTime>();
        var interval = 100.0;
        for (var day = today.AddDays(-random.Between(500, HistoryDays)); day < today; day = day.AddDays(Math.Max(14, (int)interval + random.Between(-3, 3))))
        {
            days.Add(day);
            interval *= 0.88;
        }
        return days;
    }
}
