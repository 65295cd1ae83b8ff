using Demo.Commerce;
using Demo.Domain;
using Demo.Sample;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Orders;

namespace Plugin.Tests.Import;

[TestFixture]
public class SampleShopTests : ShopFixture
{
    [OneTimeSetUp]
    public Task SetUp() => OpenAsync(seed: true);

    [OneTimeTearDown]
    public Task TearDown() => CloseAsync();

    [Test]
    public async Task Seed_FillsTheShop()
    {
        Assert.That((await RowsAsync<Product>()).Count, Is.GreaterThanOrEqualTo(60));
        Assert.That((await RowsAsync<Order>()).Count, Is.GreaterThan(2_000));
        Assert.That((await RowsAsync<ShoppingCartItem>()).Select(item => item.ShoppingCartType).Distinct().Count(), Is.EqualTo(2));
        Assert.That((await RowsAsync<LocalizedProperty>()).Count(text => text.LocaleKey == "Name"), Is.GreaterThan(60));
        Assert.That((await RowsAsync<Order>()).Select(order => order.StoreId).Distinct().Count(), Is.EqualTo(2));
    }

    [TestCase("ann@demo.shop", "ann")]
    [TestCase("agent@demo.shop", "agent")]
    [TestCase("admin@demo.shop", "admin")]
    [TestCase("customer001@sample.test", SampleShop.SharedPassword)]
    public async Task Accounts_OfTheGuide_CanLogIn(string email, string password)
    {
        await using var scope = Store.Scope();

        Assert.That(await scope.Get<IAccounts>().ValidateAsync(email, password), Is.Not.Null);
    }

    [Test]
    public async Task Accounts_AreThereOnce() =>
        Assert.That((await RowsAsync<Customer>()).Where(customer => customer.Email is not null).Select(customer => customer.Email), Is.Unique);

    [Test]
    public async Task Seed_OfAFullShop_AddsNothing()
    {
        var before = (await RowsAsync<Order>()).Count;
        await using var scope = Store.Scope();

        await new SampleShop().SeedAsync(scope.Services);

        Assert.That((await RowsAsync<Order>()).Count, Is.EqualTo(before));
    }
}
