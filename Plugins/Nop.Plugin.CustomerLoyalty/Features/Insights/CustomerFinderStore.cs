using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights;

/// <summary>Finds a customer by what an agent has at hand: e-mail, name, phone, customer or order number. Guests are found by their orders and the telephone number of these only.</summary>
public class CustomerFinderStore(IRepository<Customer> customers, IRepository<Order> orders, PhoneFinderStore phones)
{
    public async Task<IPagedList<Customer>> FindAsync(string? words, int pageIndex, int pageSize)
    {
        var everybody = customers.Table.Where(customer => !customer.Deleted && !customer.IsSystemAccount);
        var query = everybody.Where(customer => customer.Email != null && customer.Email != "");
        var wanted = words?.Trim().ToLowerInvariant() ?? string.Empty;
        if (wanted.Length == 0)
            return await query.OrderByDescending(customer => customer.LastActivityDateUtc).ToPagedListAsync(pageIndex, pageSize);

        var owner = await OwnerOfOrderAsync(wanted);
        var callers = await phones.OwnersAsync(wanted);
        var number = int.TryParse(wanted, out var id) ? id : 0;
        query = everybody.Where(customer => customer.Id == owner || callers.Contains(customer.Id) || (customer.Email != null && customer.Email != "" && (customer.Id == number
            || customer.Email.ToLower().Contains(wanted) || customer.Phone.Contains(wanted)
            || (customer.FirstName + " " + customer.LastName).ToLower().Contains(wanted))));
        return await query.OrderByDescending(customer => customer.LastActivityDateUtc).ToPagedListAsync(pageIndex, pageSize);
    }

    private async Task<int> OwnerOfOrderAsync(string orderNumber)
    {
        var order = await orders.Table.FirstOrDefaultAsync(row => row.CustomOrderNumber == orderNumber);
        return order?.CustomerId ?? 0;
    }
}
