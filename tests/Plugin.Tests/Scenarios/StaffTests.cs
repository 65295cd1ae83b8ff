using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Staff;
using Nop.Plugin.CustomerLoyalty.Features.Staff.Web;
using Nop.Plugin.CustomerLoyalty.Features.Training.Samples;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("H5")]
public class StaffTests(DatabaseKind kind) : ShopTests
{
    private Shopper _ann = null!;
    private Shopper _sam = null!;
    private Shopper _eve = null!;
    private Shopper _boss = null!;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task Staff()
    {
        _ann = await Shop.Customer("Ann");
        var office = new BackOffice(Shop);
        (_sam, _eve) = (await office.Agent("Sam", LoyaltyPermissions.CustomersView, LoyaltyPermissions.StaffView), await office.Agent("Eve", LoyaltyPermissions.CustomersView, LoyaltyPermissions.StaffView));
        _boss = await office.Agent("Boss", LoyaltyPermissions.CustomersView, LoyaltyPermissions.StaffView, LoyaltyPermissions.StaffViewAll);
    }

    [Test]
    public async Task ContactsTasksAndPromises_AreCounted_ForWhoDidThem()
    {
        for (var number = 0; number < 3; number++)
            await Contact(_sam, minutes: 10 * number);
        await Contact(_eve, ContactOutcome.Open);
        await Kept(_sam, dueDays: 2, afterDays: 1);
        await Kept(_sam, dueDays: 2, afterDays: 4);
        await Promised(_sam, 2);
        await Done(_sam, "Write", 5);
        Shop.Days.Pass(10);

        var report = await Read();
        var sam = report.Single(line => line.AgentId == _sam.Id).Work;
        Assert.That((sam.Contacts, sam.FromCustomers, sam.Settled, sam.Timed, sam.Minutes), Is.EqualTo((6L, 6L, 6L, 2L, 30d)));
        Assert.That((sam.Promises, sam.Kept, sam.KeptLate, sam.Broken), Is.EqualTo((3L, 1L, 1L, 1L)));
        Assert.That((sam.TasksDone, sam.TasksInTime), Is.EqualTo((1L, 1L)));
        Assert.That(report[0].AgentId, Is.EqualTo(_sam.Id), "the busiest first");
        Assert.That(report.Single(line => line.AgentId == _eve.Id).Settled.Value, Is.GreaterThan(0.05), "one contact is no proof");
    }

    [Test]
    public async Task EverybodySeesHimself_AndTheBossAll_WhateverIsAskedFor()
    {
        await Contact(_sam);
        await Contact(_eve);
        Assert.That((await Page(_boss, 0)).Rows.Select(row => row.Name), Is.EquivalentTo(new[] { "Sam Test", "Eve Test" }));
        Assert.That((await Page(_boss, _eve.Id)).Rows.Select(row => row.Name), Is.EqualTo(new[] { "Eve Test" }));
        Assert.That(await Shop.With<StaffModelFactory, bool>(models => models.MaySeeAllAsync(), _sam), Is.False);
        Assert.That((await Page(_sam, _sam.Id)).Rows.Single().Line.Work.Contacts, Is.EqualTo(1));
    }

    [Test]
    public async Task AnotherPeriod_AnotherReport()
    {
        await Contact(_sam);
        Shop.Days.Pass(200);
        await Contact(_eve);
        Assert.That((await Page(_boss, 0)).Rows.Select(row => row.Name), Is.EqualTo(new[] { "Eve Test" }));
        var day = ShopSetup.Start.UtcDateTime.Date;
        Assert.That((await Page(_boss, 0, new StaffModel { FromDay = day, ToDay = day })).Rows.Select(row => row.Name), Is.EqualTo(new[] { "Sam Test" }));
    }

    [Test]
    public async Task TheFile_HoldsTheSame()
    {
        await Contact(_sam);
        var text = await Shop.With<StaffExport, string>(async export =>
        {
            using var reader = new StreamReader((await export.WriteAsync(new StaffModel(), 0, TableFormat.Csv)).Content);
            return await reader.ReadToEndAsync();
        }, _boss);
        Assert.That(text.Split("\r\n")[1], Does.StartWith($"{_sam.Id},Sam Test,1,1,1,"));
    }

    [Test]
    public async Task PracticeWithSampleCustomers_IsLeftOut_AndThePageSaysSo()
    {
        await _ann.Buys("Tea");
        await Contact(_sam);
        Assert.That((await Page(_boss, 0)).HasPractice, Is.False);
        await Shop.With<SampleShop>(samples => samples.AddAsync(true));
        var sample = (await Shop.With<SampleCustomers, IReadOnlyCollection<int>>(samples => samples.PracticeIdsAsync())).Order().ToList();
        Assert.That(sample, Has.Count.EqualTo(12));
        await Save(_sam, Draft() with { CustomerId = sample[0], Promise = "call", PromiseDueOnUtc = Shop.Now.AddDays(1) });
        await Save(_eve, Draft() with { CustomerId = sample[1] });
        await Practised(sample[2], _sam);
        Shop.Days.Pass(3);
        var report = await Read();
        Assert.That(report.Select(line => line.AgentId), Is.EqualTo(new[] { _sam.Id }), "Eve only practised");
        Assert.That((report[0].Work.Contacts, report[0].Work.Promises, report[0].Work.TasksDone, report[0].Service?.Handled ?? 0), Is.EqualTo((1L, 0L, 0L, 0L)));
        Assert.That((await Page(_boss, 0)).HasPractice, Is.True);
    }

    /// <summary>Settles a task and closes a case of a sample customer.</summary>
    private async Task Practised(int customerId, Shopper agent)
    {
        await Shop.With<FollowUpService, bool>(tasks => tasks.AddAsync(new FollowUpDraft(Guid.NewGuid(), customerId, FollowUpKind.General, "Call", "", agent.Id, Shop.Now.AddDays(1))), agent);
        await Shop.With<FollowUpService, bool>(async tasks => await tasks.DecideAsync((await Shop.Rows<LoyaltyFollowUp>())[^1].Id, FollowUpState.Done, null), agent);
        var practice = new LoyaltyCase { CaseKey = "practice", CustomerId = customerId, Subject = "Cup", Text = "Cup", Version = 2, StateId = (int)CaseState.Closed, ClosedById = agent.Id, ClosedOnUtc = Shop.Now, CreatedOnUtc = Shop.Now, DueOnUtc = LoyaltyCase.Never, EscalateOnUtc = LoyaltyCase.Never };
        await Shop.Insert(practice);
        await Shop.Insert(new LoyaltyCaseEvent { CaseId = practice.Id, Version = 2, PostKey = Guid.NewGuid(), KindId = (int)CaseEventKind.Closed, ById = agent.Id, OccurredOnUtc = Shop.Now, SolutionMinutes = 60 });
    }

    private Task Contact(Shopper agent, ContactOutcome outcome = ContactOutcome.Settled, int minutes = 0) => Save(agent, Draft() with { Outcome = outcome, Minutes = minutes });

    private Task Promised(Shopper agent, int dueDays) => Save(agent, Draft() with { Promise = "call", PromiseDueOnUtc = Shop.Now.AddDays(dueDays) });

    private async Task Kept(Shopper agent, int dueDays, int afterDays)
    {
        var before = Shop.Now;
        await Promised(agent, dueDays);
        var id = (await Shop.Rows<LoyaltyContact>())[^1].Id;
        Shop.Days.Pass(afterDays);
        await Shop.With<ContactService, bool>(contacts => contacts.DecideAsync(id, PromiseState.Kept, null), agent);
        Shop.Days.ComeTo(before.AddMinutes(1));
    }

    private async Task Done(Shopper agent, string title, int days)
    {
        await Shop.With<FollowUpService, bool>(tasks => tasks.AddAsync(new FollowUpDraft(Guid.NewGuid(), _ann.Id, FollowUpKind.General, title, "", agent.Id, Shop.Now.AddDays(days))), agent);
        var id = (await Shop.Rows<LoyaltyFollowUp>())[^1].Id;
        await Shop.With<FollowUpService, bool>(tasks => tasks.DecideAsync(id, FollowUpState.Done, null), agent);
    }

    private ContactDraft Draft() => new(Guid.NewGuid(), 0, _ann.Id, ContactChannel.Call, ContactDirection.In, ContactOutcome.Settled, "Parcel", null, Shop.Now);

    private Task Save(Shopper agent, ContactDraft draft) => Shop.With<ContactService, bool>(contacts => contacts.SaveAsync(draft), agent);

    private Task<IReadOnlyList<StaffLine>> Read() => Shop.With<StaffReports, IReadOnlyList<StaffLine>>(reports => reports.ReadAsync(new StaffPeriod(ShopSetup.Start.UtcDateTime.AddDays(-1), Shop.Now.AddDays(1))));

    private Task<StaffModel> Page(Shopper reader, int agent, StaffModel? model = null) => Shop.With<StaffModelFactory, StaffModel>(models => models.PrepareAsync(model ?? new StaffModel(), agent), reader);
}
