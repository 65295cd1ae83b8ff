namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>The customers of a log as they stood at the end of a day: those whose first purchase was within the period.</summary>
/// <param name="Customers">Their positions in the log, in the order of <paramref name="Summaries"/>.</param>
public sealed record CustomerHistories(IReadOnlyList<int> Customers, RepeatSummary[] Summaries)
{
    /// <param name="start">Purchases before are not seen; null sees all.</param>
    /// <param name="unitDays">Length of the unit of time, in days.</param>
    public static CustomerHistories At(PurchaseLog log, DateOnly? start, DateOnly end, double unitDays) =>
        At(log, start?.DayNumber ?? int.MinValue, end.DayNumber, SeasonClock.Plain(unitDays));

    /// <param name="every">Takes every n-th customer of the log.</param>
    internal static CustomerHistories At(PurchaseLog log, int start, int end, SeasonClock clock, int every = 1)
    {
        // Counted first: of a million customers lists that grow would leave behind several times what they end with.
        var count = 0;
        for (var customer = 0; customer < log.Customers; customer += every)
            count += Seen(log.Days(customer), start, end) is var (first, past) && first < past ? 1 : 0;

        var (customers, summaries, place) = (new int[count], new RepeatSummary[count], 0);
        for (var customer = 0; customer < log.Customers; customer += every)
        {
            var (from, to) = Seen(log.Days(customer), start, end);
            if (from == to)
                continue;
            customers[place] = customer;
            summaries[place++] = Summarise(log.Days(customer)[from..to], log.Amounts(customer)[from..to], end, clock);
        }

        return new CustomerHistories(customers, summaries);
    }

    /// <summary>Purchase days of each customer after the first day up to and with the last.</summary>
    public int[] Orders(PurchaseLog log, DateOnly after, DateOnly until)
    {
        var orders = new int[Customers.Count];
        for (var i = 0; i < orders.Length; i++)
        {
            var (from, to) = Seen(log.Days(Customers[i]), after.DayNumber + 1, until.DayNumber);
            orders[i] = to - from;
        }

        return orders;
    }

    /// <param name="days">Ascending and distinct, at least one.</param>
    internal static RepeatSummary Summarise(ReadOnlySpan<int> days, ReadOnlySpan<float> amounts, int end, SeasonClock clock)
    {
        var spent = 0.0;
        for (var i = 1; i < days.Length; i++)
            spent += amounts[i];
        return new RepeatSummary(days.Length - 1, clock.Between(days[0], days[^1]), clock.Between(days[0], end), days.Length > 1 ? spent / (days.Length - 1) : 0, days[0]);
    }

    private static (int From, int To) Seen(ReadOnlySpan<int> days, int from, int until)
    {
        var first = days.BinarySearch(from);
        var past = days.BinarySearch(until + 1);
        first = first < 0 ? ~first : first;
        return (first, Math.Max(first, past < 0 ? ~past : past));
    }
}
