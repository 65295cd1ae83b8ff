using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Words;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Insights;

/// <summary>With the index of words made, everything that was found is found as well.</summary>
[Category("B4")]
public class IndexedCustomerFinderStoreTests(DatabaseKind kind) : CustomerFinderStoreTests(kind)
{
    [SetUp]
    public Task IndexAsync() => Pass();

    [Test]
    public async Task TheIndexAlone_FindsByTheBeginningsOfWords()
    {
        Assert.That(await Indexed("ann"), Has.Length.EqualTo(1));
        Assert.That(await Indexed("äpf"), Has.Length.EqualTo(1));
        Assert.That(await Indexed("neil"), Has.Length.EqualTo(1));
        Assert.That(await Indexed("0171/5550123"), Has.Length.EqualTo(1), "a guest by the telephone of his order");
        Assert.That(await Indexed("eil"), Is.Empty, "the middle of a word is left to the long way");
    }

    [TestCase("ann.", 1)]
    [TestCase("an.", 0)]
    [TestCase("ann äpf", 1)]
    [TestCase("ann ä", 1)]
    [TestCase("ann z", 0)]
    [TestCase("ann.a@demo", 1)]
    public async Task AWordWithSomethingBehindIt_IsWhole_TheLastOneMayGoOn(string words, int found) =>
        Assert.That(await Indexed(words), Has.Length.EqualTo(found));

    [Test]
    public async Task ARenamedCustomer_IsFoundByTheNewName_AndLosesTheOldWords()
    {
        var zoe = await AddZoe();
        Assert.That(await Indexed("zoe"), Is.EqualTo(new[] { zoe.Id }), "newer than the index");
        await NextPass();
        Assert.That(await Indexed("zoe"), Is.EqualTo(new[] { zoe.Id }));

        (zoe.FirstName, zoe.Email) = ("Yvonne", "yvonne@demo.shop");
        await Shop.Change(zoe);
        Assert.That(await Indexed("zoe"), Is.Empty, "what is found is looked at before it is shown");
        await NextPass();

        Assert.That(await Indexed("yvonne"), Is.EqualTo(new[] { zoe.Id }));
        Assert.That(await Words(zoe), Is.EqualTo(8), "yvonne, demo, shop, tal, acme, 030, 998877 and the telephone");
        await Remove(zoe);
    }

    [Test]
    public async Task ADeletedCustomer_HasNoWords_NorHasAnErasedOne()
    {
        var zoe = await AddZoe();
        await NextPass();
        await Shop.With<CustomerWords>(words => words.EraseAsync(zoe.Id));
        Assert.That(await Words(zoe), Is.Zero);

        await NextPass();
        Assert.That(await Words(zoe), Is.Positive, "he is still there");
        zoe.Deleted = true;
        await Shop.Change(zoe);
        await NextPass();

        Assert.That(await Words(zoe), Is.Zero);
        await Remove(zoe);
    }

    [Test]
    public async Task ASecondPass_WritesNothing()
    {
        var before = (await Shop.Rows<LoyaltyCustomerWord>()).Select(word => word.Id).ToList();
        await NextPass();
        Assert.That((await Shop.Rows<LoyaltyCustomerWord>()).Select(word => word.Id), Is.EqualTo(before));
    }

    private async Task<Customer> AddZoe()
    {
        var zoe = new Customer
        {
            CustomerGuid = Guid.NewGuid(), FirstName = "Zoe", LastName = "Tal", Email = "zoe@demo.shop", Username = "zoe", Company = "Acme", Phone = "030 998877",
            Active = true, CreatedOnUtc = Today, LastActivityDateUtc = Today
        };
        await Shop.Insert(zoe);
        return zoe;
    }

    private Task Remove(Customer customer) => Shop.With<IRepository<Customer>>(rows => rows.DeleteAsync(row => row.Id == customer.Id));

    private Task NextPass()
    {
        Shop.Days.PassMinutes(11);
        return Pass();
    }

    private Task Pass() => Shop.With<CustomerWords>(words => words.RunAsync(() => true));

    private async Task<int> Words(Customer customer) => (await Shop.Rows<LoyaltyCustomerWord>()).Count(word => word.CustomerId == customer.Id);

    private async Task<int[]> Indexed(string words)
    {
        await using var scope = Shop.Store.Scope();
        var everybody = scope.Get<IRepository<Customer>>().Table.Where(customer => !customer.Deleted);
        return [.. await scope.Get<CustomerIndexStore>().FindAsync(everybody, words, 20) ?? throw new AssertionException("There is no index yet.")];
    }
}
