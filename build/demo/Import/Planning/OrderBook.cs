using System.Runtime.InteropServices;

namespace Demo.Import.Planning;

/// <summary>The orders planned so far and, for each customer and product, the items bought, newest first.</summary>
public sealed class OrderBook
{
    private readonly List<PlannedItem> _items = [];
    private readonly Dictionary<(int Customer, int Stock), int> _latestItem = [];
    private readonly Dictionary<int, List<int>> _ordersOfCustomer = [];

    public List<PlannedOrder> Orders { get; } = [];

    public List<PlannedReturn> Returns { get; } = [];

    public IReadOnlyList<PlannedItem> Items => _items;

    public int NextItem => _items.Count;

    public ref PlannedItem Item(int position) => ref CollectionsMarshal.AsSpan(_items)[position];

    public void AddItem(int customer, PlannedItem item)
    {
        if (customer != Reading.OrderLine.NoCustomer)
        {
            item.Earlier = LatestItem(customer, item.Stock);
            _latestItem[(customer, item.Stock)] = _items.Count;
        }
        _items.Add(item);
    }

    public void AddOrder(PlannedOrder order)
    {
        var customer = order.Invoice.Customer;
        if (customer != Reading.OrderLine.NoCustomer)
        {
            if (!_ordersOfCustomer.TryGetValue(customer, out var orders))
                _ordersOfCustomer.Add(customer, orders = []);
            orders.Add(Orders.Count);
        }
        Orders.Add(order);
    }

    public int LatestItem(int customer, int stock) => _latestItem.GetValueOrDefault((customer, stock), -1);

    public IEnumerable<int> OrdersNewestFirst(int customer) =>
        _ordersOfCustomer.TryGetValue(customer, out var orders) ? Enumerable.Reverse(orders) : [];
}
