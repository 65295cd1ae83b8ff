using System.Runtime.InteropServices;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>Orders, their money and their rhythm.</summary>
internal sealed class PurchaseFold(FoldSettings settings)
{
    private readonly Dictionary<int, OrderTally> _orders = [];
    private readonly Dictionary<DateTime, decimal> _revenueOfDay = [];
    private readonly List<DateTime> _days = [];
    private readonly List<int> _gaps = [];

    public void Reset()
    {
        _orders.Clear();
        _revenueOfDay.Clear();
    }

    public void Add(in ProfileFact fact)
    {
        if (fact.Kind.Family() != FactFamily.Order)
            return;

        ref var order = ref CollectionsMarshal.GetValueRefOrAddDefault(_orders, fact.SubjectId, out _);
        switch (fact.Kind)
        {
            case FactKind.OrderPlaced:
                order.PlacedOnUtc = fact.OccurredOnUtc;
                order.Total = fact.Amount;
                break;
            case FactKind.OrderRefunded:
                order.RefundedSoFar = Math.Max(order.RefundedSoFar, fact.Amount);
                break;
            case FactKind.OrderCancelled or FactKind.OrderVoided:
                order.IsUndone = true;
                break;
        }
    }

    public CustomerActivity Finish(CustomerActivity row)
    {
        int orders = 0, undone = 0, clamped = 0, orders30 = 0, orders90 = 0, orders365 = 0, rfmOrders = 0;
        decimal revenue = 0, refunded = 0, revenue365 = 0, prior365 = 0, rfmRevenue = 0;
        DateTime? first = null, last = null;
        foreach (var order in _orders.Values)
        {
            clamped += order.IsClamped ? 1 : 0;
            refunded += order.Refunded;
            if (!order.Counts)
            {
                undone += order.IsPlaced ? 1 : 0;
                continue;
            }

            var placed = order.PlacedOnUtc!.Value;
            orders++;
            revenue += order.Net;
            first = first is null || placed < first ? placed : first;
            last = last is null || placed > last ? placed : last;
            CollectionsMarshal.GetValueRefOrAddDefault(_revenueOfDay, placed.Date, out _) += order.Net;
            orders30 += settings.IsWithin(placed, 30) ? 1 : 0;
            orders90 += settings.IsWithin(placed, 90) ? 1 : 0;
            if (settings.IsWithin(placed, 365))
            {
                orders365++;
                revenue365 += order.Net;
            }
            else if (settings.IsWithin(placed, 730))
                prior365 += order.Net;

            if (settings.RfmWindowDays == 0 || settings.IsWithin(placed, settings.RfmWindowDays))
            {
                rfmOrders++;
                rfmRevenue += order.Net;
            }
        }

        var (typical, lastGap) = Rhythm();
        return row with
        {
            Orders = orders,
            UndoneOrders = undone,
            PurchaseDays = _days.Count,
            FirstOrderOnUtc = first,
            LastOrderOnUtc = last,
            TypicalGapDays = typical,
            LastGapDays = lastGap,
            Revenue = revenue,
            Refunded = refunded,
            RepeatRevenue = _days.Count == 0 ? 0 : revenue - _revenueOfDay[_days[0]],
            Orders30 = orders30,
            Orders90 = orders90,
            Orders365 = orders365,
            Revenue365 = revenue365,
            RevenuePrior365 = prior365,
            RfmOrders = rfmOrders,
            RfmRevenue = rfmRevenue,
            ClampedRefunds = clamped
        };
    }

    private (decimal? Typical, int? Last) Rhythm()
    {
        _days.Clear();
        _days.AddRange(_revenueOfDay.Keys);
        _days.Sort();
        if (_days.Count < 2)
            return (null, null);

        _gaps.Clear();
        for (var i = 1; i < _days.Count; i++)
            _gaps.Add((_days[i] - _days[i - 1]).Days);
        var last = _gaps[^1];
        _gaps.Sort();
        var middle = _gaps.Count / 2;
        return (_gaps.Count % 2 == 1 ? _gaps[middle] : (_gaps[middle - 1] + _gaps[middle]) / 2m, last);
    }

    /// <summary>After <see cref="Finish"/>.</summary>
    public (int[] Days, float[] Amounts) PurchaseDays() =>
        ([.. _days.Select(day => DateOnly.FromDateTime(day).DayNumber)], [.. _days.Select(day => (float)_revenueOfDay[day])]);
}
