using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.Contacts.Callers;
using Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Words;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Customers;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("H4")]
public class CallerTests(DatabaseKind kind) : ShopTests
{
    private static readonly string[] May = [LoyaltyPermissions.CustomersView, LoyaltyPermissions.CustomersViewAll, LoyaltyPermissions.ContactsView, LoyaltyPermissions.ContactsWork];

    private Shopper _ann = null!;
    private Shopper _sam = null!;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task People()
    {
        _ann = await With("Ann", "+49 (0)30 123-4567");
        _sam = await new BackOffice(Shop).Agent("Sam", May);
        await Index();
    }

    [TestCase("030 1234567")]
    [TestCase("0049301234567")]
    [TestCase("tel:+49301234567;ext=3")]
    [TestCase("（０３０）１２３４５６７")]
    public async Task TheTelephoneRings_InWhateverNotation_HerCardOpens(string number)
    {
        await Log("Where is my parcel?", "call back");
        var shown = await Calls(_sam, number);
        Assert.That(shown.Card?.Shown.CustomerId, Is.EqualTo(_ann.Id));
        Assert.That(shown.Card!.Latest.Single().Subject, Is.EqualTo("Where is my parcel?"));
        Assert.That(shown.Card.Promises.Single().Promise, Is.EqualTo("call back"));
        Assert.That(shown.MayWork, Is.True);
    }

    [Test]
    public async Task ByMail_SheIsFoundToo()
    {
        Assert.That((await Calls(_sam, null, $"Ann <{_ann.Customer.Email}>")).Card?.Shown.CustomerId, Is.EqualTo(_ann.Id));
        Assert.That((await Calls(_sam, "anonymous", $"mailto:{_ann.Customer.Email}")).Card?.Shown.CustomerId, Is.EqualTo(_ann.Id));
    }

    [Test]
    public async Task SeveralHaveTheNumber_TheAgentChooses_TheLikeliestFirst()
    {
        var bob = await With("Bob", "1234567");
        await Index();
        var shown = await Calls(_sam, "+49301234567");
        Assert.That(shown.Card, Is.Null);
        Assert.That(shown.Choices.Select(choice => choice.CustomerId), Is.EqualTo(new[] { _ann.Id, bob.Id }));
        Assert.That((await Calls(_sam, "+49301234567", id: bob.Id)).Card?.Shown.CustomerId, Is.EqualTo(bob.Id));
    }

    [Test]
    public async Task NobodyHasIt_ANewContactIsOffered()
    {
        var shown = await Calls(_sam, "+49 40 7654321");
        Assert.That((shown.Card, shown.Choices.Count, shown.Address), Is.EqualTo(((CallerCard?)null, 0, "+49 40 7654321")));
        Assert.That((await Calls(_sam, "  ")).Choices, Is.Empty);
        Assert.That((await Calls(_sam, "'; DROP TABLE", "%")).Choices, Is.Empty);
    }

    [Test]
    public async Task WhoCameSinceTheIndexWasMade_IsFound()
    {
        var cem = await With("Cem", "089 7654321");
        Assert.That((await Calls(_sam, "+49897654321")).Card?.Shown.CustomerId, Is.EqualTo(cem.Id));
    }

    [Test]
    public async Task WhoSeesOnlyHisOwn_SeesNobodyElse_NotEvenThatThereIsOne()
    {
        var clerk = await new BackOffice(Shop).Agent("Clerk", LoyaltyPermissions.CustomersView, LoyaltyPermissions.ContactsView);
        Assert.That((await Calls(clerk, "030 1234567")).Card, Is.Null);
        Assert.That((await Calls(clerk, "030 1234567", id: _ann.Id)).Card, Is.Null);
        await Shop.With<OwnerService, bool>(owners => owners.GiveAsync(_ann.Id, clerk.Id, null), _sam);
        Assert.That((await Calls(clerk, "030 1234567")).Card?.Shown.CustomerId, Is.EqualTo(_ann.Id));
    }

    [Test]
    public async Task AKey_OpensForItsAgent_UntilItEnds()
    {
        var token = await Key(30);
        Assert.That((await Open(token))?.Id, Is.EqualTo(_sam.Id));
        Assert.That((await Shop.Rows<LoyaltyCallerKey>()).Single().LastUsedOnUtc, Is.EqualTo(Shop.Now));
        Shop.Days.Pass(30);
        Assert.That(await Open(token), Is.Null);
    }

    [Test]
    public async Task AKey_ThatWasWithdrawn_OpensNothing()
    {
        var token = await Key(30);
        var id = (await Shop.Rows<LoyaltyCallerKey>()).Single().Id;
        Assert.That((await Revoke(id), await Revoke(id)), Is.EqualTo((true, false)));
        Assert.That(await Open(token), Is.Null);
    }

    [Test]
    public async Task AKey_OfWhoMayNot_OrMayNotAnyMore_OpensNothing()
    {
        Assert.That(await Open(await Key(30, _ann)), Is.Null, "no member of staff");
        var token = await Key(30);
        await Shop.With<ICustomerService>(async customers =>
        {
            var row = await customers.GetCustomerByIdAsync(_sam.Id);
            row.Active = false;
            await customers.UpdateCustomerAsync(row);
        });
        Assert.That(await Open(token), Is.Null, "left the shop");
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [TestCase("../../etc")]
    public async Task AForgedKey_OpensNothing(string? text)
    {
        await Key(30);
        Assert.That(await Open(text), Is.Null);
    }

    [Test]
    public async Task OneLetterChanged_OrTheNumberOfTheRowAlone_OpensNothing()
    {
        var token = await Key(30);
        for (var place = 0; place < token.Length; place += 5)
            Assert.That(await Open(token[..place] + (token[place] == 'A' ? 'B' : 'A') + token[(place + 1)..]), Is.Null);
        Assert.That(await Open((await Shop.Rows<LoyaltyCallerKey>()).Single().KeyId.ToString("N")), Is.Null);
    }

    private async Task<Shopper> With(string name, string phone)
    {
        var shopper = await Shop.Customer(name);
        await Shop.With<ICustomerService>(async customers =>
        {
            var row = await customers.GetCustomerByIdAsync(shopper.Id);
            row.Phone = phone;
            await customers.UpdateCustomerAsync(row);
        });
        return shopper;
    }

    private Task Index()
    {
        Shop.Days.Pass(1);
        return Shop.With<CustomerWords>(words => words.RunAsync(() => true));
    }

    private Task Log(string subject, string promise) => Shop.With<ContactService, bool>(contacts => contacts.SaveAsync(new ContactDraft(
        Guid.NewGuid(), 0, _ann.Id, ContactChannel.Call, ContactDirection.In, ContactOutcome.Open, subject, null, Shop.Now, Promise: promise, PromiseDueOnUtc: Shop.Now.AddDays(1))), _sam);

    private Task<CallerModel> Calls(Shopper agent, string? phone, string? email = null, int id = 0) =>
        Shop.With<CallerCardFactory, CallerModel>(cards => cards.PrepareAsync(agent.Customer, phone, email, id), agent);

    private Task<string> Key(int days, Shopper? agent = null) => Shop.With<CallerKeys, string>(keys => keys.CreateAsync((agent ?? _sam).Id, "counter", days), _sam);

    private Task<bool> Revoke(int id) => Shop.With<CallerKeys, bool>(keys => keys.RevokeAsync(id), _sam);

    private Task<Customer?> Open(string? token) => Shop.With<CallerKeys, Customer?>(keys => keys.OpenAsync(token));
}
