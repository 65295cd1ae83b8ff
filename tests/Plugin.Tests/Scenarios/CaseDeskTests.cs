using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Mails;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Web;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Cases at the desk of an agent: his queue, his day, what he watches, many at once.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("H1")]
public class CaseDeskTests(DatabaseKind kind) : ShopTests
{
    private Shopper _ann = null!;
    private Shopper _sam = null!;
    private Shopper _eve = null!;

    private CaseOffice Office => new(Shop);

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task Staff()
    {
        await Office.Opens();
        _ann = await Shop.Customer("Ann");
        var office = new BackOffice(Shop);
        (_sam, _eve) = (await Agent("Sam"), await Agent("Eve"));

        Task<Shopper> Agent(string name) => office.Agent(name, LoyaltyPermissions.CustomersView, LoyaltyPermissions.CasesWork, LoyaltyPermissions.ActionsWork, LoyaltyPermissions.ContactsView, LoyaltyPermissions.ContactsWork);
    }

    [Test]
    public async Task WhoWatches_SeesTheCaseInHisList_AndHearsOfIt_UntilHeWatchesNoLonger()
    {
        var id = await Office.Complains(_ann);
        await Give(id, _sam);
        Assert.That(await Sees(_eve), Is.Empty);
        Assert.That(await Watches(id, _eve, true), Is.EqualTo(CaseOutcome.Done));
        Assert.That(await Sees(_eve), Is.EqualTo(new[] { id }));
        Assert.That(await Sees(_eve, -2), Is.EqualTo(new[] { id }), "those that she watches");
        Assert.That(await Sees(_sam, -2), Is.Empty);
        await Office.Writes(id, "Still broken");
        Assert.That(await Office.Mails(_eve.Id), Is.EqualTo(new[] { CaseMails.Staff }));

        await Watches(id, _eve, false);
        Assert.That(await Sees(_eve), Is.Empty);
        await Office.Writes(id, "Hello?");
        Assert.That(await Office.Mails(_eve.Id), Has.Length.EqualTo(1));
        Assert.That(await Watches(id, _ann, true), Is.EqualTo(CaseOutcome.Gone), "a shopper is no colleague");
    }

    [Test]
    public async Task MyDay_ShowsCasesWhosePromiseEndsToday_AndThoseOverdue()
    {
        var (late, mine) = (await Office.Complains(_ann), await Office.Complains(_ann, category: "service"));
        await Give(late, _sam);
        Shop.Days.Pass(8);
        var today = await Office.Complains(_ann, "Just now", "service");
        await Give(today, _sam);
        await Give(mine, _eve);
        var part = (await Shop.With<DayModelFactory, DayModel>(models => models.PrepareAsync(false), _sam)).Parts.Single(part => part.Name == "Cases");
        Assert.That(part.Lines[0].Id, Is.EqualTo(late), "the oldest broken promise first");
        Assert.That(part.Lines.Select(line => line.Id), Does.Not.Contain(mine));
        Assert.That(part.Overdue, Is.EqualTo(1));
        Assert.That(part.Lines[0].Kind, Is.EqualTo("First answer"));
    }

    [Test]
    public async Task ManyAtOnce_AreGivenMovedRaisedWatchedAndClosed_ButNotThoseOfOthers()
    {
        var (one, two, others) = (await Office.Complains(_ann), await Office.Complains(_ann), await Office.Complains(_ann));
        await Give(others, _eve);
        var second = new LoyaltyCaseQueue { Name = "Repairs", CalendarId = (await Shop.Rows<LoyaltyCaseQueue>())[0].CalendarId };
        await Shop.Insert(second);
        var queue = second.Id;
        var ids = $"{one},{two},{others},999";
        Assert.That(await Bulk(new BulkCaseModel(ids, "queue", 0, queue, 0, null)), Is.EqualTo((2, 4)));
        Assert.That(await Bulk(new BulkCaseModel(ids, "priority", 0, 0, (int)CasePriority.Urgent, null)), Is.EqualTo((2, 4)));
        Assert.That(await Bulk(new BulkCaseModel(ids, "watch", 0, 0, 0, null)), Is.EqualTo((2, 4)));
        Assert.That(await Bulk(new BulkCaseModel(ids, "owner", _ann.Id, 0, 0, null)), Is.EqualTo((0, 4)), "a shopper owns no cases");
        Assert.That(await Bulk(new BulkCaseModel(ids, "owner", _sam.Id, 0, 0, null)), Is.EqualTo((2, 4)));
        Assert.That(await Bulk(new BulkCaseModel(ids, "close", 0, 0, 0, " ")), Is.EqualTo((0, 4)), "without a word nobody is closed");
        Assert.That(await Bulk(new BulkCaseModel(ids, "close", 0, 0, 0, "The shop was closed for a day.")), Is.EqualTo((2, 4)));
        var row = await Office.Row(one);
        Assert.That((row.State, row.QueueId, row.PriorityId, row.OwnerId), Is.EqualTo((CaseState.Closed, queue, (int)CasePriority.Urgent, _sam.Id)));
        Assert.That((await Office.Row(others)).State, Is.EqualTo(CaseState.New));
    }

    [Test]
    [Category("H4")]
    public async Task ATalkAboutACase_IsLoggedWithIt_AndShownOnItsPage()
    {
        var id = await Office.Complains(_ann);
        var form = await Shop.With<ContactFormFactory, ContactModel?>(forms => forms.NewAsync(_ann.Id, 0, id, null, "case"), _sam);
        (form!.Subject, form.ChannelId, form.DirectionId, form.OutcomeId) = ("She called", 1, 1, 1);
        await Shop.With<IServiceProvider>(async services =>
        {
            var forms = (ContactFormFactory)services.GetService(typeof(ContactFormFactory))!;
            Assert.That(await forms.ErrorsAsync(form), Is.Empty);
            await ((ContactService)services.GetService(typeof(ContactService))!).SaveAsync(await forms.DraftAsync(form));
        }, _sam);
        var shown = await Shop.With<ContactListFactory, CaseContactsModel?>(lists => lists.OfCaseAsync(new CaseContactsModel(id, _ann.Id, 0, null)), _sam);
        Assert.That(shown!.Latest.Select(line => line.Subject), Is.EqualTo(new[] { "She called" }));
        Assert.That(shown.MayWork, Is.True);
    }

    private Task<CaseOutcome> Give(int id, Shopper agent) => Office.Thread(thread => thread.ChangeAsync(id, CaseChange.Owner, agent.Id, agent.Id));

    private Task<CaseOutcome> Watches(int id, Shopper agent, bool watches) => Shop.With<CaseChanges, CaseOutcome>(changes => changes.WatchAsync(id, agent.Id, watches), agent);

    private Task<(int Done, int Of)> Bulk(BulkCaseModel wish) => Shop.With<BulkCases, (int Done, int Of)>(bulk => bulk.RunAsync(wish), _sam);

    private async Task<IEnumerable<int>> Sees(Shopper agent, int owner = 0) =>
        (await Shop.With<CaseListFactory, CaseListModel>(lists => lists.ListAsync(new CaseSearchModel { OwnerId = owner, Length = 10 }, agent.Id), agent)).Data.Select(line => line.Id);
}
