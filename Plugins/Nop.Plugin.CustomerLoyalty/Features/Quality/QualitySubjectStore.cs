using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality;

/// <summary>What the shop's own tables say of customers: active ones with an e-mail address.</summary>
public class QualitySubjectStore(
    IRepository<Customer> customers, IRepository<Address> addresses, IRepository<NewsLetterSubscription> subscriptions, IRepository<Order> orders)
{
    public async Task<IReadOnlyDictionary<int, QualitySubject>> ReadAsync(IReadOnlyCollection<int> customerIds)
    {
        var ids = customerIds.ToArray();
        var people = await customers.Table
            .Where(customer => ids.Contains(customer.Id) && !customer.Deleted && customer.Active && !customer.IsSystemAccount && customer.Email != null && customer.Email != string.Empty)
            .ToListAsync();
        var lastOrders = await LastOrdersAsync([.. people.Select(person => person.Id)]);
        var letters = await NewslettersAsync([.. people.Select(person => person.Email)]);
        var places = await AddressesAsync([.. people.Select(person => person.BillingAddressId ?? 0), .. lastOrders.Values.Select(order => order.BillingAddressId)]);
        return people.ToDictionary(person => person.Id, person =>
        {
            var order = lastOrders.GetValueOrDefault(person.Id);
            return SubjectOf(person, places.GetValueOrDefault(person.BillingAddressId ?? 0)) with
            {
                Newsletter = letters.TryGetValue(person.Email, out var isOn) ? isOn : null,
                LastOrderOnUtc = order?.CreatedOnUtc,
                LastOrder = order is not null && places.TryGetValue(order.BillingAddressId, out var billing)
                    ? new OrderContact(billing.FirstName, billing.LastName, billing.PhoneNumber, PlaceOf(billing))
                    : null,
                ConfirmedOnUtc = Latest(person.LastLoginDateUtc, order?.CreatedOnUtc, person.CreatedOnUtc)
            };
        });
    }

    /// <summary>His own address where there is one, otherwise the one that he is billed at; a complete one before one with gaps.</summary>
    private static QualitySubject SubjectOf(Customer person, Address? billing)
    {
        var own = new PostalAddress(person.StreetAddress, person.City, person.ZipPostalCode, person.CountryId);
        var other = billing is null ? PostalAddress.None : PlaceOf(billing);
        return new QualitySubject
        {
            Email = person.Email,
            FirstName = person.FirstName,
            LastName = person.LastName,
            Phone = string.IsNullOrWhiteSpace(person.Phone) ? billing?.PhoneNumber : person.Phone,
            BirthDate = person.DateOfBirth,
            Gender = person.Gender,
            Address = own.IsComplete || (!own.IsEmpty && !other.IsComplete) ? own : other
        };
    }

    private async Task<Dictionary<int, Order>> LastOrdersAsync(int[] ids)
    {
        var last = await orders.Table.Where(order => ids.Contains(order.CustomerId) && !order.Deleted)
            .GroupBy(order => order.CustomerId).Select(group => group.Max(order => order.Id)).ToListAsync();
        var numbers = last.ToArray();
        return (await orders.Table.Where(order => numbers.Contains(order.Id)).ToListAsync()).ToDictionary(order => order.CustomerId);
    }

    private async Task<Dictionary<string, bool>> NewslettersAsync(string[] emails)
    {
        var rows = await subscriptions.Table.Where(row => emails.Contains(row.Email)).Select(row => new { row.Email, row.Active }).ToListAsync();
        return rows.GroupBy(row => row.Email, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Any(row => row.Active), StringComparer.OrdinalIgnoreCase);
    }

    private async Task<Dictionary<int, Address>> AddressesAsync(IEnumerable<int> addressIds)
    {
        var ids = addressIds.Where(id => id > 0).Distinct().ToArray();
        return (await addresses.Table.Where(address => ids.Contains(address.Id)).ToListAsync()).ToDictionary(address => address.Id);
    }

    private static PostalAddress PlaceOf(Address address) => new(address.Address1, address.City, address.ZipPostalCode, address.CountryId ?? 0);

    private static DateTime? Latest(params DateTime?[] moments) => moments.Max();
}
