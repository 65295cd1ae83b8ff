using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>One pass over all orders of a shop: what the models, the bounds, the core curves and the cohorts are made from.</summary>
public sealed class ShopPopulation
{
    private readonly DateOnly _today;
    private readonly ScoreOptions _options;
    private readonly PurchaseLogBuilder _log = new();
    private readonly List<RfmPoint> _rfm = [];
    private readonly List<decimal> _revenue365 = [];
    private readonly ShopRhythm _rhythm = new();
    private readonly Dictionary<int, CohortTable> _cohorts = [];
    private readonly Dictionary<CorePeriod, List<CustomerValue>> _values = [];
    private readonly List<int> _days = [];
    private PurchaseLog? _purchases;
    private Dictionary<CorePeriod, CoreCurve>? _cores;

    private ShopPopulation(DateOnly today, ScoreOptions options) => (_today, _options) = (today, options);

    /// <summary>Purchase days of the customers who ever bought, in order of their numbers.</summary>
    public PurchaseLog Purchases => _purchases ??= _log.Build();

    public decimal ShopGapDays => _rhythm.MedianGapDays();

    /// <summary>By store, 0 for the whole shop.</summary>
    public IEnumerable<(int StoreId, IReadOnlyList<Cohort> Cohorts)> Cohorts => _cohorts.Select(store => (store.Key, store.Value.Build()));

    public RfmBounds RfmQuintiles => RfmBounds.Quintiles(_rfm);

    public IReadOnlyList<decimal> Revenue365 => _revenue365;

    public IReadOnlyDictionary<CorePeriod, CoreCurve> Cores => _cores ??= _values.ToDictionary(period => period.Key, period => CoreCurve.Of(period.Value));

    public static ShopPopulation Of(OrderLog orders, DateOnly today, ScoreOptions options)
    {
        var population = new ShopPopulation(today, options);
        foreach (var customer in orders.ByCustomer())
            population.Add(customer);
        return population;
    }

    private void Add(CustomerOrders customer)
    {
        var known = customer.Orders.Where(order => order.Day <= _today.DayNumber).ToList();
        if (known.Count == 0)
            return;

        foreach (var order in known)
            _log.Add(DateOnly.FromDayNumber(order.Day), (double)order.Net);
        _log.EndCustomer();

        _days.Clear();
        _days.AddRange(known.Select(order => order.Day).Distinct());
        _rhythm.Add(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_days));
        _revenue365.Add(known.Where(order => order.Day > _today.DayNumber - 365).Sum(order => order.Net));
        AddRfm(known);
        AddCohorts(known);
        AddValues(customer.CustomerId, known);
    }

    private void AddRfm(List<LoggedOrder> orders)
    {
        var since = _options.RfmWindowDays == 0 ? int.MinValue : _today.DayNumber - _options.RfmWindowDays;
        var counted = orders.Where(order => order.Day > since).ToList();
        if (counted.Count > 0)
            _rfm.Add(new RfmPoint(_today.DayNumber - counted[^1].Day, counted.Count, counted.Sum(order => order.Net)));
    }

    private void AddCohorts(List<LoggedOrder> orders)
    {
        CohortsOf(0).Add(_days);
        foreach (var store in orders.GroupBy(order => order.StoreId).Where(store => store.Key > 0))
            CohortsOf(store.Key).Add(store.Select(order => order.Day));
    }

    private CohortTable CohortsOf(int storeId) =>
        _cohorts.TryGetValue(storeId, out var table) ? table : _cohorts[storeId] = new CohortTable(_today);

    private void AddValues(int customerId, List<LoggedOrder> orders)
    {
        foreach (var period in orders.SelectMany(order => CorePeriod.Of(order.StoreId, order.Day, _today).Select(period => (Period: period, order.Net))).GroupBy(order => order.Period))
        {
            if (!_values.TryGetValue(period.Key, out var values))
                _values[period.Key] = values = [];
            values.Add(new CustomerValue(customerId, period.Sum(order => order.Net)));
        }
    }
}
