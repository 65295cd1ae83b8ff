using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Orders;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Web;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("G1")]
public class FollowUpTests(DatabaseKind kind) : ShopTests
{
    private static readonly Guid Key = new("33333333-2222-3333-4444-555555555555");

    private Shopper _ann = null!;
    private Shopper _sam = null!;
    private Shopper _eve = null!;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task Staff()
    {
        _ann = await Shop.Customer("Ann");
        var office = new BackOffice(Shop);
        _sam = await office.Agent("Sam", LoyaltyPermissions.CustomersView, LoyaltyPermissions.ActionsWork, LoyaltyPermissions.ContactsView, LoyaltyPermissions.ContactsWork);
        _eve = await office.Agent("Eve", LoyaltyPermissions.CustomersView, LoyaltyPermissions.CustomersViewAll, LoyaltyPermissions.ActionsWork, LoyaltyPermissions.ContactsView);
    }

    [Test]
    public async Task MyDay_ShowsTasksAndPromises_OverdueFirst_WithCounts()
    {
        await Task("Write to Ann", days: 0);
        await Task("Call Ann", days: -1, key: Guid.NewGuid());
        await Task("Next month", days: 30, key: Guid.NewGuid());
        await Task("Eve's", days: 0, key: Guid.NewGuid(), owner: _eve);
        await Promise("call back", -2);
        var day = await Day(_sam);
        var tasks = day.Parts.Single(part => part.Name == "Tasks");
        Assert.That(tasks.Lines.Select(line => line.Title), Is.EqualTo(new[] { "Call Ann", "Write to Ann" }));
        Assert.That((tasks.Total, tasks.Overdue), Is.EqualTo((2, 1)));
        var promises = day.Parts.Single(part => part.Name == "Promises");
        Assert.That(promises.Lines.Single(), Has.Property("Title").EqualTo("call back").And.Property("IsOverdue").True.And.Property("Customer").EqualTo("Ann Test"));
        Assert.That((await Day(_eve, true)).Parts.Single(part => part.Name == "Tasks").Total, Is.EqualTo(3));
        Assert.That((await Day(_sam, true)).IsEverybody, Is.False, "who sees his own only");
    }

    [Test]
    public async Task ATaskThatSleeps_IsNotOnMyDay_UntilItWakes()
    {
        await Task("Write to Ann", days: -1);
        var id = (await Only()).Id;
        Assert.That(await Shop.With<FollowUpService, bool>(tasks => tasks.SnoozeAsync(id, Shop.Now.AddDays(3)), _sam), Is.True);
        Assert.That((await Day(_sam)).Total, Is.Zero);
        Shop.Days.Pass(3);
        Assert.That((await Day(_sam)).Overdue, Is.EqualTo(1));
    }

    [Test]
    public async Task AFormSentTwice_IsOneTask_AndASecondDecisionIsTold()
    {
        Assert.That((await Task("Write"), await Task("Write")), Is.EqualTo((true, false)));
        var id = (await Only()).Id;
        Assert.That((await Decide(_sam, id), await Decide(_eve, id)), Is.EqualTo((true, false)));
        Assert.That((await Only()).DecidedById, Is.EqualTo(_sam.Id));
    }

    [Test]
    public async Task TwoChangeATask_TheSecondIsTold()
    {
        await Task("Write");
        var task = await Only();
        var draft = new FollowUpDraft(Key, _ann.Id, FollowUpKind.Call, "Call", "", _eve.Id, Shop.Now.AddDays(1));
        Assert.That(await Shop.With<FollowUpService, bool>(tasks => tasks.ChangeAsync(task.Id, task.Version, draft), _sam), Is.True);
        Assert.That(await Shop.With<FollowUpService, bool>(tasks => tasks.ChangeAsync(task.Id, task.Version, draft with { Title = "Other" }), _eve), Is.False);
        Assert.That(((await Only()).Title, (await Only()).OwnerId), Is.EqualTo(("Call", _eve.Id)));
    }

    [Test]
    public async Task ATaskOfNobody_GoesToTheCustomersOwnAgent()
    {
        await Shop.With<OwnerService, bool>(owners => owners.GiveAsync(_ann.Id, _sam.Id, null), _eve);
        await Shop.With<FollowUpService, bool>(tasks => tasks.AddAsync(new LoyaltyFollowUp { FollowUpKey = "x", CustomerId = _ann.Id, Title = "T", DueOnUtc = Shop.Now }));
        Assert.That((await Only()).OwnerId, Is.EqualTo(_sam.Id));
    }

    [Test]
    public async Task AFirstOrder_BringsTheLetterForIt_Once_AndItIsPrintedWithHerNameAndOrder()
    {
        await SwitchOn("First");
        await SwitchOn("Repeat");
        var order = await _ann.Buys("Tea");
        await Works();
        await Works();
        var task = await Only();
        Assert.That((task.Kind, task.OrderId, task.Title), Is.EqualTo((FollowUpKind.Letter, order.Id, "Thank-you letter for the first order")));
        var letter = (await Shop.With<LetterPrinting, WrittenLetter?>(printing => printing.WriteAsync(task, _sam.Customer), _sam))!;
        Assert.That(letter.Html, Does.Contain("Dear Ann").And.Contain("Tea").And.Not.Contain("%"));
        Assert.That(letter.Agent, Is.EqualTo("Sam Test"));

        Shop.Days.Pass(1);
        await _ann.Buys("Cup");
        await Works();
        Assert.That((await Shop.Rows<LoyaltyFollowUp>()).Select(row => row.Title), Is.EquivalentTo(new[] { "Thank-you letter for the first order", "Thank-you letter for further orders" }));
    }

    [Test]
    public async Task OrdersBeforeALetterWasSwitchedOn_AndUnpaidOnes_BringNone()
    {
        await _ann.Buys("Tea");
        await Works();
        Shop.Days.PassMinutes(5);
        await SwitchOn("First");
        await SwitchOn("Repeat");
        await _ann.Buys("Cup", paid: false);
        await Works();
        Assert.That(await Shop.Rows<LoyaltyFollowUp>(), Is.Empty);
    }

    [Test]
    public async Task TwoNodesAtOnce_OneLetter()
    {
        await SwitchOn("First");
        await Works();
        await _ann.Buys("Tea");
        await Shop.RunTask<CaptureTask>();
        await System.Threading.Tasks.Task.WhenAll(Pass(), Pass());
        await Works();
        Assert.That(await Shop.Rows<LoyaltyFollowUp>(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task InstalledAgain_TheLettersComeNotTwice_InBothLanguages()
    {
        await Shop.With<LetterInstaller>(installer => installer.InstallAsync());
        var letters = await Shop.Rows<LoyaltyLetter>();
        Assert.That(letters.Select(letter => letter.ReadyMadeKey), Is.EquivalentTo(new[] { "First", "Repeat" }));
        Assert.That(letters.Select(letter => letter.ActiveSinceUtc), Is.All.Null);
        Assert.That((await Shop.Rows<Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts.LoyaltyServiceText>()).Select(text => text.LanguageId).Distinct(), Has.Member(0).And.Member(2));
        Assert.That((LetterOrders)letters[0].OrdersId, Is.EqualTo(LetterOrders.First));
    }

    private Task<int> Pass() => Shop.With<ServiceOrderPass, int>(pass => pass.RunAsync(() => true));

    private Task<bool> Task(string title, double days = 1, Guid? key = null, Shopper? owner = null) => Shop.With<FollowUpService, bool>(tasks =>
        tasks.AddAsync(new FollowUpDraft(key ?? Key, _ann.Id, FollowUpKind.General, title, "", (owner ?? _sam).Id, Shop.Now.AddDays(days).AddMinutes(10))), _sam);

    private Task Promise(string text, int days) => Shop.With<ContactService, bool>(contacts => contacts.SaveAsync(new ContactDraft(
        Guid.NewGuid(), 0, _ann.Id, ContactChannel.Call, ContactDirection.In, ContactOutcome.Open, "Parcel", null, Shop.Now, Promise: text, PromiseDueOnUtc: Shop.Now.AddDays(days))), _sam);

    private Task<DayModel> Day(Shopper reader, bool all = false) => Shop.With<DayModelFactory, DayModel>(models => models.PrepareAsync(all), reader);

    private Task<bool> Decide(Shopper agent, int id) => Shop.With<FollowUpService, bool>(tasks => tasks.DecideAsync(id, FollowUpState.Done, "done"), agent);

    private async Task<LoyaltyFollowUp> Only() => (await Shop.Rows<LoyaltyFollowUp>()).Single();

    private Task SwitchOn(string key) => Shop.With<LetterDesk>(async letters => await letters.SaveAsync((await letters.AllAsync()).Single(letter => letter.ReadyMadeKey == key), true));

    private async Task Works()
    {
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<ServiceTask>();
        Shop.Days.PassMinutes(1);
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<ServiceTask>();
    }
}
