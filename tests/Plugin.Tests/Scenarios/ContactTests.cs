using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Web;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("H4")]
public class ContactTests(DatabaseKind kind) : ShopTests
{
    private static readonly Guid Key = new("22222222-2222-3333-4444-555555555555");

    private Shopper _ann = null!;
    private Shopper _sam = null!;
    private Shopper _eve = null!;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task Staff()
    {
        _ann = await Shop.Customer("Ann");
        var office = new BackOffice(Shop);
        string[] may = [LoyaltyPermissions.CustomersView, LoyaltyPermissions.CustomersViewAll, LoyaltyPermissions.ContactsView, LoyaltyPermissions.ContactsWork, LoyaltyPermissions.TimelineView];
        (_sam, _eve) = (await office.Agent("Sam", may), await office.Agent("Eve", may));
    }

    [Test]
    public async Task ACall_IsLogged_WithItsPromise_WhichStandsUntilSomebodySaysWhatBecameOfIt()
    {
        Assert.That(await Save(_sam, Call(promise: "call back with the date")), Is.True);
        var contact = await Only();
        Assert.That((contact.AgentId, contact.Channel, contact.Direction, contact.PromiseOwnerId, contact.Promise), Is.EqualTo((_sam.Id, ContactChannel.Call, ContactDirection.In, _sam.Id, (PromiseState?)PromiseState.Open)));
        Assert.That(await Promised(_sam), Is.EqualTo(1));
        Assert.That(await Promised(_eve), Is.Zero);

        Shop.Days.Pass(1);
        Assert.That(await Decide(_sam, contact.Id, PromiseState.Kept), Is.True);
        Assert.That(await Decide(_eve, contact.Id, PromiseState.Broken), Is.False, "somebody else was faster");
        contact = await Only();
        Assert.That((contact.Promise, contact.PromiseDecidedById, contact.PromiseDecidedOnUtc), Is.EqualTo(((PromiseState?)PromiseState.Kept, _sam.Id, (DateTime?)Shop.Now)));
        Assert.That(await Promised(_sam), Is.Zero);
    }

    [Test]
    public async Task AFormSentTwice_IsOneContact_AndOneFact()
    {
        Assert.That((await Save(_sam, Call()), await Save(_sam, Call())), Is.EqualTo((true, true)));
        Assert.That(await Shop.Rows<LoyaltyContact>(), Has.Count.EqualTo(1));
        Assert.That(await Shop.Journal(FactKind.ContactLogged), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task TwoAgentsAtOnce_TheSecondIsTold_AndNothingIsLost()
    {
        await Save(_sam, Call());
        Assert.That(await Save(_sam, Call(version: 1, subject: "Where is my kettle?")), Is.True);
        Assert.That(await Save(_eve, Call(version: 1, subject: "Where is my pot?")), Is.False);
        Assert.That((await Only()).Subject, Is.EqualTo("Where is my kettle?"));
        Assert.That(await Save(_eve, Call(version: 2, subject: "Where is my pot?")), Is.True);
    }

    [Test]
    public async Task WhatWasDecidedAbout_StaysAsItWasPromised()
    {
        await Save(_sam, Call(promise: "call back"));
        await Decide(_sam, (await Only()).Id, PromiseState.Kept);
        await Save(_sam, Call(version: 2, promise: "something else"));
        Assert.That(((await Only()).PromiseText, (await Only()).Promise), Is.EqualTo(("call back", (PromiseState?)PromiseState.Kept)));
    }

    [Test]
    public async Task AForgedKey_CannotMoveAContactToAnotherCustomer_ButWhoWasUnknownMayBeNamed()
    {
        var bob = await Shop.Customer("Bob");
        await Save(_sam, Call());
        Assert.That(await Save(_sam, Call(version: 1) with { CustomerId = bob.Id }), Is.False);

        var unknown = Call() with { Key = Guid.NewGuid(), CustomerId = 0 };
        Assert.That(await Save(_sam, unknown), Is.True);
        Assert.That(await Shop.Journal(FactKind.ContactLogged), Has.Count.EqualTo(1), "nobody's history");
        Assert.That(await Save(_sam, unknown with { Version = 1, CustomerId = bob.Id }), Is.True);
        Assert.That(await Shop.Journal(bob), Has.Some.Matches<Nop.Plugin.CustomerLoyalty.Features.Capture.Journal.LoyaltyFact>(fact => fact.KindId == (int)FactKind.ContactLogged));
    }

    [Test]
    [Category("B1")]
    public async Task TheTimeLine_TellsOfIt_ToThoseWhoMayReadIt()
    {
        await Save(_sam, Call(promise: "call back"));
        Assert.That(await TimeLine(_eve), Is.EqualTo(new[] { "Telephone · Where is my parcel? · call back" }));
        Assert.That(await TimeLine(await new BackOffice(Shop).Agent("Clerk", LoyaltyPermissions.TimelineView)), Is.EqualTo(new string?[] { null }), "only that there was one");
        await Shop.With<ContactService>(async contacts => await contacts.DeleteAsync((await Only()).Id));
        Assert.That(await TimeLine(_eve), Is.EqualTo(new[] { "The contact was deleted." }));
    }

    [Test]
    [Category("B7")]
    public async Task WhoIsForgotten_NoWordOfHimIsLeft_AndWhoAsks_GetsAllOfIt()
    {
        await Save(_sam, Call(promise: "call back"));
        var tables = await Shop.With<ContactService, IReadOnlyList<PersonalTable>>(contacts => contacts.ExportAsync(_ann.Id));
        Assert.That(tables.Single().Rows.Single(), Does.Contain("Where is my parcel?").And.Contain("call back"));

        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(_ann.Id));
        var left = await Only();
        Assert.That((left.CustomerId, left.Subject, left.AgentId), Is.EqualTo((0, "", _sam.Id)));
        Assert.That((await Shop.Journal(_ann)).Select(fact => fact.FactKey), Has.None.StartsWith("contact:"));
        Assert.That(await Promised(_sam), Is.Zero, "nobody is promised anything any more");
    }

    [Test]
    public async Task TheList_ShowsOnesOwnCustomersAndWork_ToWhoMaySeeNoMore()
    {
        await Save(_sam, Call());
        var clerk = await new BackOffice(Shop).Agent("Clerk", LoyaltyPermissions.ContactsView, LoyaltyPermissions.ContactsWork, LoyaltyPermissions.CustomersView);
        Assert.That(await Listed(clerk), Is.Zero);
        Assert.That(await Listed(_eve), Is.EqualTo(1));
        await Save(clerk, Call() with { Key = Guid.NewGuid() });
        Assert.That(await Listed(clerk), Is.EqualTo(1));
    }

    [Test]
    public async Task TheForm_SaysWhatIsWrong_AtTheField()
    {
        var bob = await Shop.Customer("Bob");
        var order = await bob.Buys("Tea");
        var errors = await Shop.With<ContactFormFactory, IReadOnlyList<(string Field, string Text)>>(async forms =>
        {
            var model = (await forms.NewAsync(_ann.Id))!;
            (model.OrderId, model.Minutes, model.Promise, model.StartedOn, model.PromiseOwnerId) = (order.Id, -1, "call back", model.StartedOn!.Value.AddDays(1), _ann.Id);
            return await forms.ErrorsAsync(model);
        }, _sam);
        Assert.That(errors.Select(error => error.Field), Is.EquivalentTo(new[] { "Subject", "Minutes", "StartedOn", "PromiseDueOn", "OrderId", "PromiseOwnerId" }));
        Assert.That(errors.Select(error => error.Text), Has.None.StartsWith("Plugins."));
    }

    [Test]
    public async Task TheFile_HoldsTheFilteredList()
    {
        await Save(_sam, Call());
        await Save(_sam, Call() with { Key = Guid.NewGuid(), Channel = ContactChannel.Visit, Subject = "=cmd()" });
        var text = await Shop.With<ContactExport, string>(async export =>
        {
            var file = await export.WriteAsync(new ContactQuery { ChannelId = (int)ContactChannel.Visit }, TableFormat.Csv);
            using var reader = new StreamReader(file.Content);
            return await reader.ReadToEndAsync();
        }, _sam);
        Assert.That(text, Does.Contain("cmd()").And.Not.Contain("parcel").And.Not.Contain(",=cmd"));
    }

    [Test]
    [Category("B5")]
    public async Task AccountsThatAreMerged_BringTheirContactsAlong()
    {
        var other = await Shop.Customer("Anne");
        await Save(_sam, Call() with { CustomerId = other.Id });
        await Shop.With<MergeDesk, MergeOutcome>(desk => desk.MergeAsync(_ann.Id, other.Id, [], () => true));
        Assert.That((await Only()).CustomerId, Is.EqualTo(_ann.Id));
    }

    private ContactDraft Call(int version = 0, string subject = "Where is my parcel?", string? promise = null) => new(
        Key, version, _ann.Id, ContactChannel.Call, ContactDirection.In, ContactOutcome.Open, subject, "Ordered on Monday", Shop.Now, 5, "030 1234567", Promise: promise, PromiseDueOnUtc: promise is null ? null : Shop.Now.AddDays(2));

    private Task<bool> Save(Shopper agent, ContactDraft draft) => Shop.With<ContactService, bool>(contacts => contacts.SaveAsync(draft), agent);

    private Task<bool> Decide(Shopper agent, int id, PromiseState state) => Shop.With<ContactService, bool>(contacts => contacts.DecideAsync(id, state, "done"), agent);

    private async Task<LoyaltyContact> Only() => (await Shop.Rows<LoyaltyContact>()).Single();

    private Task<int> Promised(Shopper agent) => Shop.With<ContactService, int>(contacts => contacts.CountOpenPromisesAsync(agent.Id, Shop.Now.AddYears(1)));

    private Task<int> Listed(Shopper reader) => Shop.With<ContactListFactory, int>(async lists =>
    {
        var search = await lists.SearchAsync(new ContactSearchModel());
        search.Length = 10;
        return (await lists.ListAsync(search)).RecordsTotal;
    }, reader);

    private async Task<string?[]> TimeLine(Shopper reader)
    {
        var page = await Shop.With<TimelineModelFactory, TimelinePage>(models => models.PageAsync(new TimelineModel { CustomerId = _ann.Id, Families = [FactFamily.Contact] }, 0), reader);
        return [.. page.Days.SelectMany(day => day.Entries).Select(entry => entry.Detail)];
    }
}
