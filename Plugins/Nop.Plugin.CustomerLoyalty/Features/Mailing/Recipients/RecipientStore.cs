using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>Whom a mail goes to: a registered customer at his own address, a guest at the one that he gave at the checkout.</summary>
public class RecipientStore(IRepository<Customer> customers, IRepository<Address> addresses, IRepository<Order> orders, IRepository<NewsLetterSubscription> subscriptions)
{
    /// <summary>Null when there is no such customer. One who gave no address has none.</summary>
    public async Task<Customer?> FindAsync(int customerId)
    {
        var customer = await customers.Table.FirstOrDefaultAsync(row => row.Id == customerId);
        return customer is null ? null : await WithAddressAsync(customer);
    }

    /// <summary>Those that are there, by number.</summary>
    public async Task<IReadOnlyDictionary<int, Customer>> FindAsync(int[] customerIds)
    {
        var found = new Dictionary<int, Customer>();
        foreach (var customer in await customers.Table.Where(row => customerIds.Contains(row.Id)).ToListAsync())
            found[customer.Id] = await WithAddressAsync(customer);
        return found;
    }

    /// <summary>The running subscriptions of those addresses, by address without regard to case.</summary>
    public async Task<ILookup<string, (int StoreId, int TypeId)>> SubscriptionsAsync(string[] emails)
    {
        var rows = await subscriptions.Table.Where(row => row.Active && emails.Contains(row.Email)).Select(row => new { row.Email, row.StoreId, row.TypeId }).ToListAsync();
        return rows.ToLookup(row => row.Email, row => (row.StoreId, row.TypeId), StringComparer.OrdinalIgnoreCase);
    }

    private async Task<Customer> WithAddressAsync(Customer customer)
    {
        if (!string.IsNullOrEmpty(customer.Email) || await AddressOfAsync(customer) is not { } address || !MailAddress.IsUsable(address.Email))
            return customer;
        // A copy that was read for this mail only: nothing of it is kept.
        customer.Email = address.Email;
        customer.FirstName = string.IsNullOrEmpty(customer.FirstName) ? address.FirstName : customer.FirstName;
        customer.LastName = string.IsNullOrEmpty(customer.LastName) ? address.LastName : customer.LastName;
        return customer;
    }

    private async Task<Address?> AddressOfAsync(Customer customer)
    {
        var customerId = customer.Id;
        var addressId = customer.BillingAddressId
            ?? await orders.Table.Where(order => order.CustomerId == customerId && !order.Deleted).OrderByDescending(order => order.Id).Select(order => (int?)order.BillingAddressId).FirstOrDefaultAsync();
        return addressId is null ? null : await addresses.Table.FirstOrDefaultAsync(address => address.Id == addressId);
    }
}
