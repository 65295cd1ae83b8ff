namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>
/// What a plan would cost in a year, before it is switched on. Customers come one after the other, in any order; only counts by day and occasion are kept,
/// so that a million of them fit.
/// </summary>
public sealed class CareForecast
{
    private const int Days = 366;

    private readonly int _year;
    private readonly DateOnly _from;
    private readonly IReadOnlyList<ForecastOccasion> _occasions;
    private readonly List<(DateOnly Day, int Occasion)> _dates = [];

    /// <param name="from">Occasions before it are over.</param>
    public CareForecast(int year, DateOnly from, IReadOnlyList<ForecastOccasion> occasions, ForecastCounts? counts = null)
    {
        (_year, _from, _occasions) = (year, from, occasions);
        Counts = counts is { } known && known.Kept.Length == occasions.Count * Days ? known : new ForecastCounts(new int[occasions.Count * Days], new int[occasions.Count * Days]);
    }

    public ForecastCounts Counts { get; }

    /// <param name="cap">For him in the year; null for none.</param>
    public void Add(CareSubject subject, decimal? cap)
    {
        Counts.Customers++;
        _dates.Clear();
        for (var index = 0; index < _occasions.Count; index++)
            if (_occasions[index].Occasion.In(_year, subject) is { } day && day >= _from)
                _dates.Add((day, index));
        if (_dates.Count == 0)
            return;
        Counts.WithOccasion++;
        _dates.Sort();
        var spent = 0m;
        foreach (var (day, index) in _dates)
        {
            var (cell, cost) = (index * Days + day.DayOfYear - 1, _occasions[index].Cost);
            if (cap is { } most && spent + cost > most)
            {
                Counts.Cut[cell]++;
                continue;
            }

            spent += cost;
            Counts.Kept[cell]++;
        }
    }

    /// <summary>What is paid when money is given out day by day until it is gone.</summary>
    /// <param name="budget">Of the plan; null for no limit.</param>
    /// <param name="year">What the year's cap leaves for it; null for no cap.</param>
    public ForecastResult Outcome(decimal? budget, decimal? year)
    {
        var cells = new List<ForecastCell>();
        var (left, free) = (budget ?? decimal.MaxValue, year ?? decimal.MaxValue);
        var grid = new (int Count, decimal Cost)[12, _occasions.Count];
        var (wanted, byCustomer, byBudget, byYear, paid) = (new Sum(), new Sum(), new Sum(), new Sum(), new Sum());
        for (var day = 0; day < Days; day++)
            for (var index = 0; index < _occasions.Count; index++)
            {
                var (kept, cut, cost) = (Counts.Kept[index * Days + day], Counts.Cut[index * Days + day], _occasions[index].Cost);
                if (kept + cut == 0)
                    continue;
                wanted.Add(kept + cut, cost);
                byCustomer.Add(cut, cost);
                var within = Affordable(kept, cost, left);
                byBudget.Add(kept - within, cost);
                var given = Affordable(within, cost, free);
                byYear.Add(within - given, cost);
                paid.Add(given, cost);
                (left, free) = (left - given * cost, free - given * cost);
                var month = new DateOnly(_year, 1, 1).AddDays(day).Month - 1;
                grid[month, index] = (grid[month, index].Count + given, grid[month, index].Cost + given * cost);
            }

        for (var month = 0; month < 12; month++)
            for (var index = 0; index < _occasions.Count; index++)
                if (grid[month, index].Count > 0)
                    cells.Add(new ForecastCell(month + 1, index, grid[month, index].Count, grid[month, index].Cost));
        return new ForecastResult(Counts.Customers, Counts.WithOccasion, cells, wanted.Of(), byCustomer.Of(), byBudget.Of(), byYear.Of(), paid.Of());
    }

    private static int Affordable(int count, decimal cost, decimal money) => cost <= 0 || money >= count * cost ? count : (int)Math.Max(0, Math.Floor(money / cost));

    private sealed class Sum
    {
        private long _count;
        private decimal _cost;

        public void Add(int count, decimal cost) => (_count, _cost) = (_count + count, _cost + count * cost);

        public ForecastSum Of() => new(_count, _cost);
    }
}
