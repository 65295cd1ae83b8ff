namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <param name="Month">The month of the first order, as year × 12 + month − 1.</param>
/// <param name="Customers">How many bought first in it.</param>
/// <param name="Active">By months since: how many of them bought in that month; position 0 is the month itself.</param>
public sealed record Cohort(int Month, int Customers, IReadOnlyList<int> Active)
{
    public DateOnly FirstDay => new(Month / 12, Month % 12 + 1, 1);
}

/// <summary>Who bought first in the same month, and how many of them come back.</summary>
public sealed class CohortTable(DateOnly today, int months = 24)
{
    private readonly SortedDictionary<int, int[]> _cohorts = [];

    /// <param name="days">Day numbers of a customer's purchases, ascending.</param>
    public void Add(IReadOnlyList<int> days)
    {
        int[]? active = null;
        var (first, last) = (0, -1);
        for (var place = 0; place < days.Count; place++)
        {
            var month = MonthOf(DateOnly.FromDayNumber(days[place]));
            if (month == last)
                continue;
            last = month;
            if (active is null)
            {
                first = month;
                if (first <= MonthOf(today) - months || first > MonthOf(today))
                    return;
                if (!_cohorts.TryGetValue(first, out active))
                    _cohorts[first] = active = new int[MonthOf(today) - first + 1];
            }

            if (month - first < active.Length)
                active[month - first]++;
        }
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Cohort> Build() => [.. _cohorts.Select(cohort => new Cohort(cohort.Key, cohort.Value[0], cohort.Value))];

    private static int MonthOf(DateOnly day) => day.Year * 12 + day.Month - 1;
}
