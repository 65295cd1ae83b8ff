using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Words;
using Nop.Plugin.CustomerLoyalty.Features.Owners;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights;

/// <summary>Finds a customer by what an agent has at hand: e-mail, name, phone, customer or order number. Guests are found by their orders and the telephone number of these only.</summary>
public class CustomerFinderStore(
    IRepository<Customer> customers, IRepository<Order> orders, IRepository<LoyaltyOwnerChange> owners, PhoneFinderStore phones, CustomerIndexStore index)
{
    /// <summary>Before words whose middle is looked for as well.</summary>
    public const char Inside = '*';

    /// <summary>Whoever finds more than so many had better type more.</summary>
    private const int MostFound = 1_000;

    /// <summary>So many customers are looked through in no time; in larger shops it is done for those who ask for it.</summary>
    private const int SoonLookedThrough = 100_000;

    /// <param name="words">Beginnings of words; with <see cref="Inside"/> before them whatever stands in a name or address.</param>
    /// <param name="onlyOf">Only customers whom he looks after; null for all.</param>
    public async Task<IPagedList<Customer>> FindAsync(string? words, int pageIndex, int pageSize, int? onlyOf = null)
    {
        var everybody = customers.Table.Where(customer => !customer.Deleted && !customer.IsSystemAccount);
        if (onlyOf is { } agent)
            everybody = everybody.Join(owners.Table.OfOwner(agent), customer => customer.Id, id => id, (customer, id) => customer);
        var query = everybody.Where(customer => customer.Email != null && customer.Email != "");
        var wanted = words?.Trim().ToLowerInvariant() ?? string.Empty;
        if (wanted.Length == 0)
            return await query.OrderByDescending(customer => customer.LastActivityDateUtc).ToPagedListAsync(pageIndex, pageSize);

        if (wanted[0] == Inside && wanted.Length > 1)
            return await SearchEverythingAsync(everybody, wanted[1..], pageIndex, pageSize);

        var found = await index.FindAsync(everybody, wanted, MostFound);
        return found is null || (found.Count == 0 && await IsSmallAsync())
            ? await SearchEverythingAsync(everybody, wanted, pageIndex, pageSize)
            : await PageAsync(found, pageIndex, pageSize);
    }

    private async Task<bool> IsSmallAsync() =>
        await customers.Table.OrderByDescending(customer => customer.Id).Select(customer => customer.Id).FirstOrDefaultAsync() <= SoonLookedThrough;

    private async Task<IPagedList<Customer>> PageAsync(IReadOnlyList<int> found, int pageIndex, int pageSize)
    {
        var ids = found.Skip(pageIndex * pageSize).Take(pageSize).ToArray();
        var people = await customers.Table.Where(customer => ids.Contains(customer.Id)).ToListAsync();
        return new PagedList<Customer>([.. people.OrderBy(customer => Array.IndexOf(ids, customer.Id))], pageIndex, pageSize, found.Count);
    }

    /// <summary>What stands within words, order numbers of the shop's own making, and everything before the index is made: with time, not with an index.</summary>
    private async Task<IPagedList<Customer>> SearchEverythingAsync(IQueryable<Customer> everybody, string wanted, int pageIndex, int pageSize)
    {
        var owner = await OwnerOfOrderAsync(wanted);
        var callers = await phones.OwnersAsync(wanted);
        var number = int.TryParse(wanted, out var id) ? id : 0;
        var query = everybody.Where(customer => customer.Id == owner || callers.Contains(customer.Id) || (customer.Email != null && customer.Email != "" && (customer.Id == number
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
