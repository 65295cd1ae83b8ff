namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>Adds up one customer's orders by <see cref="CorePeriod"/>; there are few periods a customer, so they are looked for one by one.</summary>
/// <param name="byStore">Also for each store.</param>
internal sealed class PeriodSums(DateOnly today, bool byStore)
{
    private readonly List<CorePeriod> _periods = [];
    private readonly List<long> _units = [];

    public int Count => _periods.Count;

    public (CorePeriod Period, long Units) this[int place] => (_periods[place], _units[place]);

    public void Clear()
    {
        _periods.Clear();
        _units.Clear();
    }

    public void Add(in LoggedOrder order)
    {
        AddTo(order, DateOnly.FromDayNumber(order.Day).Year);
        if (CorePeriod.RollingOf(order.Day, today) is { } rolling)
            AddTo(order, rolling);
    }

    private void AddTo(in LoggedOrder order, int year)
    {
        AddTo(new CorePeriod(0, year), order.ValueUnits);
        if (byStore && order.StoreId > 0)
            AddTo(new CorePeriod(order.StoreId, year), order.ValueUnits);
    }

    private void AddTo(CorePeriod period, long units)
    {
        var place = _periods.Count - 1;
        while (place >= 0 && _periods[place] != period)
            place--;
        if (place >= 0)
        {
            _units[place] += units;
            return;
        }

        _periods.Add(period);
        _units.Add(units);
    }
}
