using System.Runtime.InteropServices;
using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>
/// One pass over all orders of a shop: what the models, the bounds, the core curves and the cohorts are made from. Flat arrays
/// throughout, so that a million customers with ten million orders fit beside the shop itself.
/// </summary>
public sealed class ShopPopulation
{
    private readonly DateOnly _today;
    private readonly ScoreOptions _options;
    private readonly PurchaseLogBuilder _log;
    private readonly List<RfmPoint> _rfm = [];
    private readonly List<decimal> _revenue365 = [];
    private readonly ShopRhythm _rhythm = new();
    private readonly Dictionary<(int SegmentId, int StoreId), CohortTable> _cohorts = [];
    private readonly SegmentRoll _roll;
    private readonly List<int> _segments = [];
    private readonly Dictionary<CorePeriod, CustomerSums> _values = [];
    private readonly PeriodSums _sums;
    private readonly List<LoggedOrder> _known = [];
    private readonly List<int> _days = [];
    private readonly List<int> _stores = [];
    private readonly int? _onlyStoreId;
    private PurchaseLog? _purchases;

    private ShopPopulation(DateOnly today, ScoreOptions options, OrderLog orders, SegmentRoll roll)
    {
        (_today, _options, _onlyStoreId, _roll) = (today, options, orders.OnlyStoreId, roll);
        (_log, _sums) = (new PurchaseLogBuilder(orders.Count), new PeriodSums(today, _onlyStoreId is null));
    }

    /// <summary>Purchase days of the customers who ever bought, in order of their numbers.</summary>
    public PurchaseLog Purchases => _purchases ??= _log.Build();

    public decimal ShopGapDays => _rhythm.MedianGapDays();

    /// <summary>By store, 0 for the whole shop.</summary>
    public IEnumerable<(int StoreId, IReadOnlyList<Cohort> Cohorts)> Cohorts => CohortsOf(0);

    /// <summary>Segments that have members; one of whose members nobody bought has no cohorts.</summary>
    public IEnumerable<int> SegmentIds => _roll.SegmentIds;

    public RfmBounds RfmQuintiles => RfmBounds.Quintiles(_rfm);

    public IReadOnlyList<decimal> Revenue365 => _revenue365;

    /// <summary>For each period in which somebody bought, made one after the other.</summary>
    public IEnumerable<(CorePeriod Period, CoreCurve Curve)> Cores()
    {
        foreach (var (period, sums) in _values)
        {
            var curve = CoreCurve.Of(sums.Values());
            foreach (var storeId in StoresLike(period.StoreId))
                yield return (period with { StoreId = storeId }, curve);
        }
    }

    /// <param name="orders">Given up: see <see cref="OrderLog.ByCustomer"/>.</param>
    /// <param name="roll">Segments whose cohorts are wanted, too; null for none.</param>
    public static ShopPopulation Of(OrderLog orders, DateOnly today, ScoreOptions options, SegmentRoll? roll = null)
    {
        var population = new ShopPopulation(today, options, orders, roll ?? SegmentRoll.Empty);
        foreach (var customer in orders.ByCustomer())
            population.Add(customer);
        return population;
    }

    /// <summary>Of the whole shop; empty for a period in which nobody bought.</summary>
    public CoreCurve CoreOf(int year) => CoreCurve.Of(_values.TryGetValue(new CorePeriod(0, year), out var sums) ? sums.Values() : []);

    /// <summary>The same of the members of a segment; 0 for everybody.</summary>
    public IEnumerable<(int StoreId, IReadOnlyList<Cohort> Cohorts)> CohortsOf(int segmentId) => _cohorts.Where(table => table.Key.SegmentId == segmentId)
        .SelectMany(table => StoresLike(table.Key.StoreId), (table, like) => (like, table.Value.Build()));

    private void Add(CustomerOrders customer)
    {
        _known.Clear();
        for (var place = 0; place < customer.Orders.Count; place++)
            if (customer.Orders[place].Day <= _today.DayNumber)
                _known.Add(customer.Orders[place]);
        if (_known.Count == 0)
            return;

        AddDays();
        AddMoney();
        _roll.Read(customer.CustomerId, _segments);
        AddCohorts();
        for (var place = 0; place < _sums.Count; place++)
        {
            var (period, units) = _sums[place];
            ref var values = ref CollectionsMarshal.GetValueRefOrAddDefault(_values, period, out _);
            (values ??= new CustomerSums()).Add(customer.CustomerId, units);
        }
    }

    private void AddDays()
    {
        _days.Clear();
        foreach (var order in _known)
        {
            _log.Add(DateOnly.FromDayNumber(order.Day), (double)order.Net);
            if (_days.Count == 0 || _days[^1] != order.Day)
                _days.Add(order.Day);
        }

        _log.EndCustomer();
        _rhythm.Add(CollectionsMarshal.AsSpan(_days));
    }

    private void AddMoney()
    {
        _sums.Clear();
        var since = _options.RfmWindowDays == 0 ? int.MinValue : _today.DayNumber - _options.RfmWindowDays;
        var (year, counted, revenue) = (0L, 0, 0L);
        foreach (ref readonly var order in CollectionsMarshal.AsSpan(_known))
        {
            _sums.Add(order);
            if (order.Day > _today.DayNumber - 365)
                year += order.Units;
            if (order.Day <= since)
                continue;
            counted++;
            revenue += order.Units;
        }

        _revenue365.Add(year / OrderLog.Unit);
        if (counted > 0)
            _rfm.Add(new RfmPoint(_today.DayNumber - _known[^1].Day, counted, revenue / OrderLog.Unit));
    }

    private void AddCohorts()
    {
        AddCohorts(0);
        if (_onlyStoreId is not null)
            return;
        _stores.Clear();
        foreach (var order in _known)
            if (order.StoreId > 0 && !_stores.Contains(order.StoreId))
                _stores.Add(order.StoreId);
        foreach (var store in _stores)
        {
            _days.Clear();
            foreach (var order in _known)
                if (order.StoreId == store)
                    _days.Add(order.Day);
            AddCohorts(store);
        }
    }

    private void AddCohorts(int storeId)
    {
        TableOf(0, storeId).Add(_days);
        foreach (var segmentId in _segments)
            TableOf(segmentId, storeId).Add(_days);
    }

    private CohortTable TableOf(int segmentId, int storeId) =>
        _cohorts.TryGetValue((segmentId, storeId), out var table) ? table : _cohorts[(segmentId, storeId)] = new CohortTable(_today);

    /// <summary>Where a shop sells in one store, that is the whole shop: what is made for the one goes for the other.</summary>
    private IEnumerable<int> StoresLike(int storeId) => storeId == 0 && _onlyStoreId is > 0 and var only ? [0, only] : [storeId];
}
