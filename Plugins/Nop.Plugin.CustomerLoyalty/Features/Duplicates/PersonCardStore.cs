using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Duplicates;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates;

/// <summary>Accounts as they are compared: active ones with an e-mail address.</summary>
public class PersonCardStore(IRepository<Customer> customers, IRepository<Address> addresses)
{
    /// <summary>The next accounts above that number, in the order of their numbers.</summary>
    public async Task<IReadOnlyList<PersonCard>> AfterAsync(int customerId, int most) =>
        await CardsAsync(await Accounts().Where(customer => customer.Id > customerId).OrderBy(customer => customer.Id).Take(most).ToListAsync());

    public async Task<IReadOnlyList<PersonCard>> OfAsync(IReadOnlyCollection<int> customerIds)
    {
        var ids = customerIds.ToArray();
        return await CardsAsync(await Accounts().Where(customer => ids.Contains(customer.Id)).ToListAsync());
    }

    private IQueryable<Customer> Accounts() =>
        customers.Table.Where(customer => !customer.Deleted && customer.Active && !customer.IsSystemAccount && customer.Email != null && customer.Email != string.Empty);

    private async Task<IReadOnlyList<PersonCard>> CardsAsync(IList<Customer> rows)
    {
        var ids = rows.Where(row => row.BillingAddressId > 0).Select(row => row.BillingAddressId!.Value).Distinct().ToArray();
        var billing = (await addresses.Table.Where(address => ids.Contains(address.Id)).ToListAsync()).ToDictionary(address => address.Id);
        return [.. rows.OrderBy(row => row.Id).Select(row => CardOf(row, billing.GetValueOrDefault(row.BillingAddressId ?? 0)))];
    }

    private static PersonCard CardOf(Customer customer, Address? billing)
    {
        var own = new PostalAddress(customer.StreetAddress, customer.City, customer.ZipPostalCode, customer.CountryId);
        return new PersonCard
        {
            CustomerId = customer.Id,
            Email = customer.Email,
            Phone = string.IsNullOrWhiteSpace(customer.Phone) ? billing?.PhoneNumber : customer.Phone,
            FirstName = customer.FirstName,
            LastName = customer.LastName,
            BirthDate = customer.DateOfBirth,
            Address = own.IsEmpty && billing is not null ? new PostalAddress(billing.Address1, billing.City, billing.ZipPostalCode, billing.CountryId ?? 0) : own
        };
    }
}
