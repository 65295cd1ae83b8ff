using System.Runtime.InteropServices;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>
/// Every order of the shop in flat rows of 24 bytes, counted as <see cref="CustomerActivity"/> counts them. Facts of an order may
/// come in any order.
/// </summary>
public sealed class OrderLog
{
    private const decimal Unit = 10_000;

    private readonly List<Row> _rows;
    private readonly HashSet<int> _undone = [];
    private readonly Dictionary<int, decimal> _refunds = [];

    /// <param name="expected">How many orders will about come.</param>
    public OrderLog(int expected = 0) => _rows = new List<Row>(expected);

    public void Placed(int orderId, int customerId, int storeId, DateTime placedOnUtc, decimal total) =>
        _rows.Add(new Row(customerId, DateOnly.FromDateTime(placedOnUtc).DayNumber, storeId, orderId, (long)(total * Unit)));

    public void Undone(int orderId) => _undone.Add(orderId);

    public void Refunded(int orderId, decimal refundedSoFar)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_refunds, orderId, out _);
        known = Math.Max(known, refundedSoFar);
    }

    /// <summary>The orders that count, customer by customer in order of their numbers, each customer's in order of days.</summary>
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
            var order = new OrderTally
            {
                PlacedOnUtc = DateOnly.FromDayNumber(row.Day).ToDateTime(default),
                Total = row.Amount / Unit,
                RefundedSoFar = _refunds.GetValueOrDefault(row.OrderId),
                IsUndone = _undone.Contains(row.OrderId)
            };
            if (order.Counts)
                orders.Add(new LoggedOrder(row.Day, row.StoreId, order.Net));
        }

        if (orders.Count > 0)
            yield return new CustomerOrders(customer, orders);
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
/// <param name="Net">Net of refunds.</param>
public readonly record struct LoggedOrder(int Day, int StoreId, decimal Net);

/// <param name="Orders">Valid until the next customer is asked for.</param>
public readonly record struct CustomerOrders(int CustomerId, IReadOnlyList<LoggedOrder> Orders);
