using System.Runtime.InteropServices;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>
/// Every order of the shop in flat rows of 24 bytes, counted as <see cref="CustomerActivity"/> counts them. Facts of an order may
/// come in any order.
/// </summary>
public sealed class OrderLog
{
    /// <summary>Money is kept in parts of so much, as the journal has it.</summary>
    internal const decimal Unit = 10_000;

    private readonly HashSet<int> _undone = [];
    private readonly Dictionary<int, decimal> _refunds = [];
    private readonly List<int> _marginOrders = [];
    private readonly List<long> _margins = [];
    private List<Row> _rows;
    private int? _firstStore;
    private bool _hasSeveralStores;

    /// <param name="expected">How many orders will about come.</param>
    public OrderLog(int expected = 0) => _rows = new List<Row>(expected);

    /// <summary>Orders that were placed, whatever became of them.</summary>
    public int Count => _rows.Count;

    /// <summary>The store of all orders; null when there are several.</summary>
    public int? OnlyStoreId => _hasSeveralStores ? null : _firstStore;

    public void Placed(int orderId, int customerId, int storeId, DateTime placedOnUtc, decimal total)
    {
        _firstStore ??= storeId;
        _hasSeveralStores |= storeId != _firstStore;
        _rows.Add(new Row(customerId, DateOnly.FromDateTime(placedOnUtc).DayNumber, storeId, orderId, (long)(total * Unit)));
    }

    public void Undone(int orderId) => _undone.Add(orderId);

    public void Refunded(int orderId, decimal refundedSoFar)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_refunds, orderId, out _);
        known = Math.Max(known, refundedSoFar);
    }

    /// <summary>What an order brought after the cost of its goods, before refunds. In ascending order of order numbers.</summary>
    public void Margin(int orderId, decimal margin)
    {
        if (_marginOrders.Count > 0 && orderId <= _marginOrders[^1])
            throw new ArgumentException("Margins come in ascending order of order numbers.", nameof(orderId));
        _marginOrders.Add(orderId);
        _margins.Add((long)(margin * Unit));
    }

    /// <summary>
    /// The orders that count, customer by customer in order of their numbers, each customer's in order of days. To be asked once:
    /// the rows are given up at the end, since millions of them take the room that what is made of them needs.
    /// </summary>
    public IEnumerable<CustomerOrders> ByCustomer()
    {
        _rows.Sort();
        var orders = new List<LoggedOrder>();
        var customer = 0;
        foreach (var row in _rows)
        {
            if (row.CustomerId != customer && orders.Count > 0)
            {
                yield return new CustomerOrders(customer, orders);
                orders.Clear();
            }

            customer = row.CustomerId;
            if (Net(row) is { } units)
                orders.Add(new LoggedOrder(row.Day, row.StoreId, units, ValueOf(row, units)));
        }

        if (orders.Count > 0)
            yield return new CustomerOrders(customer, orders);
        _rows = [];
    }

    /// <summary>Null for an order that does not count.</summary>
    private long? Net(in Row row)
    {
        var order = new OrderTally
        {
            PlacedOnUtc = DateTime.UnixEpoch,
            Total = row.Amount / Unit,
            RefundedSoFar = _refunds.GetValueOrDefault(row.OrderId),
            IsUndone = _undone.Contains(row.OrderId)
        };
        if (!order.Counts)
            return null;
        return order.RefundedSoFar == 0 ? row.Amount : (long)(order.Net * Unit);
    }

    /// <summary>The margin, less the refunded part of it; where no margin is known, what the customer paid.</summary>
    private long ValueOf(in Row row, long net)
    {
        var place = _marginOrders.Count == 0 ? -1 : _marginOrders.BinarySearch(row.OrderId);
        if (place < 0)
            return net;
        return net == row.Amount ? _margins[place] : (long)((decimal)_margins[place] * net / row.Amount);
    }

    private readonly record struct Row(int CustomerId, int Day, int StoreId, int OrderId, long Amount) : IComparable<Row>
    {
        public int CompareTo(Row other)
        {
            var order = CustomerId.CompareTo(other.CustomerId);
            if (order == 0)
                order = Day.CompareTo(other.Day);
            return order == 0 ? OrderId.CompareTo(other.OrderId) : order;
        }
    }
}

/// <param name="Day">Day number, see <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Units">Ten-thousandths of the currency.</param>
/// <param name="ValueUnits">What counts for the core: the margin where margins were given, otherwise the same as <paramref name="Units"/>.</param>
public readonly record struct LoggedOrder(int Day, int StoreId, long Units, long ValueUnits)
{
    /// <summary>Net of refunds.</summary>
    public decimal Net => Units / OrderLog.Unit;

    public decimal Value => ValueUnits / OrderLog.Unit;
}

/// <param name="Orders">Valid until the next customer is asked for.</param>
public readonly record struct CustomerOrders(int CustomerId, IReadOnlyList<LoggedOrder> Orders);
