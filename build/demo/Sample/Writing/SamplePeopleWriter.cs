using Demo.Domain;
using Demo.Import.Bulk;
using Demo.Sample.People;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;

namespace Demo.Sample.Writing;

/// <summary>Customers with roles, addresses and their wish for the newsletter.</summary>
internal sealed class SamplePeopleWriter(BulkWriter bulk, ShopBasics basics)
{
    public int StoreOf(SamplePerson person) => basics.StoreIds[person.InSecondStore ? 1 : 0];

    public int LanguageOf(SamplePerson person) => person.ReadsChinese ? basics.ChineseId : basics.EnglishId;

    public async Task WriteAsync(IReadOnlyList<SamplePerson> people, CancellationToken cancellation)
    {
        var addresses = people.Select(Prepare).ToList();
        await bulk.WriteAsync(people.Select(person => person.Customer), cancellation);
        await bulk.WriteAsync(addresses, cancellation);
        await bulk.WriteAsync(people.Select(person => new CustomerAddressMapping
        {
            Id = bulk.NextId<CustomerAddressMapping>(), CustomerId = person.Customer.Id, AddressId = person.Customer.BillingAddressId!.Value,
        }), cancellation);
        await bulk.WriteAsync(people.SelectMany(person => person.Roles.Select(role => new CustomerCustomerRoleMapping
        {
            Id = bulk.NextId<CustomerCustomerRoleMapping>(), CustomerId = person.Customer.Id, CustomerRoleId = basics.RoleIds[role],
        })), cancellation);
        await bulk.WriteAsync(people.Where((_, number) => number % 10 is 1 or 2 or 3 or 5 or 6 or 8).Select(Subscription), cancellation);
    }

    private Address Prepare(SamplePerson person)
    {
        var customer = person.Customer;
        customer.Id = bulk.NextId<Customer>();
        customer.RegisteredInStoreId = StoreOf(person);
        customer.LanguageId = LanguageOf(person);
        var address = new Address
        {
            Id = bulk.NextId<Address>(), FirstName = customer.FirstName ?? "", LastName = customer.LastName ?? "",
            Email = customer.Email ?? "", PhoneNumber = customer.Phone, Address1 = customer.StreetAddress, City = customer.City,
            ZipPostalCode = customer.ZipPostalCode, CountryId = customer.CountryId == 0 ? null : customer.CountryId, CreatedOnUtc = customer.CreatedOnUtc,
        };
        customer.BillingAddressId = customer.ShippingAddressId = address.Id;
        return address;
    }

    /// <summary>Every eighth of those who once wanted it no longer does.</summary>
    private NewsLetterSubscription Subscription(SamplePerson person, int number) => new()
    {
        Id = bulk.NextId<NewsLetterSubscription>(), NewsLetterSubscriptionGuid = SampleGuid.For("newsletter", number), Email = person.Customer.Email,
        Active = number % 8 != 7, StoreId = StoreOf(person), LanguageId = LanguageOf(person), TypeId = basics.NewsletterTypeId,
        CreatedOnUtc = person.Customer.CreatedOnUtc.AddMinutes(5),
    };
}
