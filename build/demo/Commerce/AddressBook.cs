using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Demo.Commerce;

/// <summary>The addresses that customers have used, guests too.</summary>
public sealed class AddressBook(IRepository<Address> addresses, IRepository<CustomerAddressMapping> owners)
{
    /// <summary>Latest first.</summary>
    public async Task<IList<Address>> OfAsync(int customerId) => await (
        from owner in owners.Table
        join address in addresses.Table on owner.AddressId equals address.Id
        where owner.CustomerId == customerId
        orderby address.Id descending
        select address).ToListAsync();

    public async Task AddAsync(int customerId, Address address)
    {
        await addresses.InsertAsync(address);
        await owners.InsertAsync(new CustomerAddressMapping { CustomerId = customerId, AddressId = address.Id });
    }

    public async Task ClearAsync(int customerId)
    {
        var mine = await OfAsync(customerId);
        await owners.DeleteAsync(owner => owner.CustomerId == customerId);
        await addresses.DeleteAsync(mine);
    }
}
