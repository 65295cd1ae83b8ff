using Demo.Data;
using Nop.Core;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Features.Insights;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Insights;

public class CustomerFinderStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    private Customer _ann = null!;
    private Customer _bob = null!;
    private Customer _guest = null!;

    [OneTimeSetUp]
    public async Task AddAsync()
    {
        _ann = await Add("Ann", "Äpfelmus", "ann.a@demo.shop", "+49 30 1234", 1);
        _bob = await Add("Bob", "O'Neil", "bob_50%@demo.shop", null, 2);
        await Add("Deleted", "Ann", "gone@demo.shop", null, 3, deleted: true);
        await Add("", "", "", null, 4);
        await Shop.Insert(new Order { OrderGuid = Guid.NewGuid(), CustomOrderNumber = "2026-77", CustomerId = _bob.Id, StoreId = 1, CustomerCurrencyCode = "USD", CreatedOnUtc = Today });
        _guest = await Add("", "", "", null, 5);
        await Order(_guest, billing: await Address("(0171) 555-01.23"), shipping: await Address("+44 20 7946 0999"));
        await Owns(_bob, await Address("0041/44/6681800"));
        await Order(await Add("Deleted", "Guest", "", null, 6, deleted: true), billing: await Address("0171 5550123"));
    }

    [TestCase("ann.A@")]
    [TestCase("  ann ")]
    [TestCase("Ann äpfel")]
    [TestCase("30 1234")]
    [TestCase("0049-(30)-1234")]
    [TestCase("*pfelm")]
    public async Task Ann_IsFoundBy(string words) => Assert.That(await Find(words), Is.EqualTo(new[] { _ann.Id }));

    [TestCase("o'neil")]
    [TestCase("2026-77")]
    [TestCase("50%@")]
    [TestCase("+41 44 668 18 00")]
    public async Task Bob_IsFoundBy(string words) => Assert.That(await Find(words), Is.EqualTo(new[] { _bob.Id }));

    [TestCase("+49 171 5550123")]
    [TestCase("0171/5550123")]
    [TestCase("5550123")]
    [TestCase("020 7946 0999")]
    [Category("B4")]
    public async Task AGuest_IsFoundByThePhoneOfHisOrder(string words) => Assert.That(await Find(words), Is.EqualTo(new[] { _guest.Id }));

    [TestCase("0171 5550124")]
    [TestCase("+49 172 5550123")]
    [Category("B4")]
    public async Task AnotherNumber_FindsNobody(string words) => Assert.That(await Find(words), Is.Empty);

    [Test]
    public async Task ByNumber() => Assert.That(await Find(_bob.Id.ToString()), Does.Contain(_bob.Id));

    [TestCase("%")]
    [TestCase("nobody")]
    [TestCase("gone@demo.shop")]
    [TestCase("'; drop table x")]
    public async Task Nobody_IsFoundBy(string words) => Assert.That(await Find(words), Is.EqualTo(words == "%" ? new[] { _bob.Id } : []));

    [Test]
    public async Task WithoutWords_TheLastActiveFirst_NoGuests()
    {
        var all = await Find(null);

        Assert.That(all.Take(2), Is.EqualTo(new[] { _bob.Id, _ann.Id }));
        Assert.That(all, Has.Length.EqualTo(3), "and the administrator");
    }

    private async Task<Address> Address(string phone)
    {
        var address = new Address { PhoneNumber = phone, CreatedOnUtc = Today };
        await Shop.Insert(address);
        return address;
    }

    private Task Owns(Customer customer, Address address) => Shop.Insert(new CustomerAddressMapping { CustomerId = customer.Id, AddressId = address.Id });

    private Task Order(Customer customer, Address billing, Address? shipping = null) => Shop.Insert(new Order
    {
        OrderGuid = Guid.NewGuid(), CustomOrderNumber = "G", CustomerId = customer.Id, StoreId = 1, CustomerCurrencyCode = "USD", CreatedOnUtc = Today,
        BillingAddressId = billing.Id, ShippingAddressId = shipping?.Id
    });

    private async Task<int[]> Find(string? words) =>
        [.. (await Shop.With<CustomerFinderStore, IPagedList<Customer>>(store => store.FindAsync(words, 0, 20))).Select(customer => customer.Id)];

    private async Task<Customer> Add(string first, string last, string email, string? phone, int hoursAhead, bool deleted = false)
    {
        var customer = new Customer
        {
            CustomerGuid = Guid.NewGuid(), FirstName = first, LastName = last, Email = email, Username = email, Phone = phone,
            Active = true, Deleted = deleted, CreatedOnUtc = Today, LastActivityDateUtc = Today.AddHours(hoursAhead)
        };
        await Shop.Insert(customer);
        return customer;
    }
}
