using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

/// <summary>Customers as plans need them, from nopCommerce's own tables: who has an account, his birthday, his orders and what they brought.</summary>
public class CareSubjectStore(IRepository<Customer> customers, IRepository<CustomerCustomerRoleMapping> mappings, IRepository<CustomerRole> roles, IRepository<Order> orders, IRepository<OrderItem> items)
{
    private const int Cancelled = (int)OrderStatus.Cancelled;
    private const int Paid = (int)PaymentStatus.Paid;
    private const int Voided = (int)PaymentStatus.Voided;

    /// <summary>0 for a shop without customers.</summary>
    public async Task<int> LastCustomerAsync() => await customers.Table.OrderByDescending(customer => customer.Id).Select(customer => customer.Id).FirstOrDefaultAsync();

    /// <summary>The lowest account number above the given one; null after the last.</summary>
    public async Task<int?> NextCustomerAsync(int above) =>
        await customers.Table.Where(customer => customer.Id > above).OrderBy(customer => customer.Id).Select(customer => (int?)customer.Id).FirstOrDefaultAsync();

    /// <summary>Registered customers who are active, from the first number up to, not including, the second.</summary>
    public async Task<IReadOnlyList<CareAccount>> AccountsAsync(int from, int before) => await AccountsAsync(
        customers.Table.Where(customer => customer.Id >= from && customer.Id < before), mappings.Table.Where(link => link.CustomerId >= from && link.CustomerId < before));

    public async Task<IReadOnlyList<CareAccount>> AccountsAsync(int[] ids) =>
        await AccountsAsync(customers.Table.Where(customer => ids.Contains(customer.Id)), mappings.Table.Where(link => ids.Contains(link.CustomerId)));

    /// <summary>First and last order that was not cancelled, by customer.</summary>
    public async Task<IReadOnlyDictionary<int, (DateTime First, DateTime Last)>> OrdersAsync(int from, int before) =>
        (await orders.Table.Where(order => order.CustomerId >= from && order.CustomerId < before && !order.Deleted && order.OrderStatusId != Cancelled)
            .GroupBy(order => order.CustomerId).Select(customer => new { customer.Key, First = customer.Min(order => order.CreatedOnUtc), Last = customer.Max(order => order.CreatedOnUtc) }).ToListAsync())
        .ToDictionary(customer => customer.Key, customer => (customer.First, customer.Last));

    /// <summary>What paid orders brought between two moments, by customer.</summary>
    public Task<Dictionary<int, CareTurnover>> TurnoverAsync(int from, int before, DateTime fromUtc, DateTime untilUtc) =>
        TurnoverAsync(orders.Table.Where(order => order.CustomerId >= from && order.CustomerId < before), fromUtc, untilUtc);

    public Task<Dictionary<int, CareTurnover>> TurnoverAsync(int[] ids, DateTime fromUtc, DateTime untilUtc) => TurnoverAsync(orders.Table.Where(order => ids.Contains(order.CustomerId)), fromUtc, untilUtc);

    /// <summary>Single orders, for those who were planned for at different times.</summary>
    public Task<List<CareOrder>> OrdersAsync(int[] ids, DateTime fromUtc, DateTime untilUtc) => ReadAsync(orders.Table.Where(order => ids.Contains(order.CustomerId)), fromUtc, untilUtc);

    private async Task<Dictionary<int, CareTurnover>> TurnoverAsync(IQueryable<Order> among, DateTime fromUtc, DateTime untilUtc) =>
        (await ReadAsync(among, fromUtc, untilUtc)).GroupBy(order => order.CustomerId).ToDictionary(customer => customer.Key, customer => new CareTurnover(
            customer.Sum(order => order.Revenue), customer.Sum(order => order.Margin), customer.Sum(order => order.Lines), customer.Sum(order => order.LinesWithoutCost)));

    /// <summary>Prices without tax and discounts, less the share of the order that was paid back, and the cost of the same share of its goods.</summary>
    private async Task<List<CareOrder>> ReadAsync(IQueryable<Order> among, DateTime fromUtc, DateTime untilUtc)
    {
        var paid = among.Where(order => !order.Deleted && order.OrderStatusId != Cancelled && order.PaymentStatusId >= Paid && order.PaymentStatusId != Voided
            && order.CreatedOnUtc >= fromUtc && order.CreatedOnUtc < untilUtc);
        var heads = await paid.Select(order => new { order.Id, order.CustomerId, order.CreatedOnUtc, order.OrderSubTotalDiscountExclTax, order.OrderDiscount, order.OrderTotal, order.RefundedAmount }).ToListAsync();
        var sold = (await paid.Join(items.Table, order => order.Id, item => item.OrderId, (order, item) => new { item.OrderId, item.PriceExclTax, item.OriginalProductCost, item.Quantity }).ToListAsync())
            .ToLookup(item => item.OrderId);
        return [.. heads.Select(head =>
        {
            var mine = sold[head.Id].ToList();
            var kept = head.RefundedAmount <= 0 ? 1 : head.OrderTotal <= head.RefundedAmount ? 0 : 1 - head.RefundedAmount / head.OrderTotal;
            var revenue = kept * (mine.Sum(item => item.PriceExclTax) - head.OrderSubTotalDiscountExclTax - head.OrderDiscount);
            return new CareOrder(head.CustomerId, head.CreatedOnUtc, revenue, revenue - kept * mine.Sum(item => item.OriginalProductCost * item.Quantity), mine.Count, mine.Count(item => item.OriginalProductCost <= 0));
        })];
    }

    private async Task<IReadOnlyList<CareAccount>> AccountsAsync(IQueryable<Customer> query, IQueryable<CustomerCustomerRoleMapping> links)
    {
        var registered = await roles.Table.Where(role => role.SystemName == NopCustomerDefaults.RegisteredRoleName).Select(role => role.Id).FirstOrDefaultAsync();
        var members = (await links.Where(link => link.CustomerRoleId == registered).Select(link => link.CustomerId).ToListAsync()).ToHashSet();
        return [.. (await query.Where(customer => !customer.Deleted && customer.Active && !customer.IsSystemAccount)
            .Select(customer => new { customer.Id, customer.RegisteredInStoreId, customer.DateOfBirth }).ToListAsync())
            .Where(customer => members.Contains(customer.Id)).Select(customer => new CareAccount(customer.Id, customer.RegisteredInStoreId, customer.DateOfBirth))];
    }
}

public readonly record struct CareAccount(int CustomerId, int StoreId, DateTime? BornOn);

public readonly record struct CareTurnover(decimal Revenue, decimal Margin, int Lines, int LinesWithoutCost);

public readonly record struct CareOrder(int CustomerId, DateTime OnUtc, decimal Revenue, decimal Margin, int Lines, int LinesWithoutCost);
