using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Web;
using Nop.Plugin.CustomerLoyalty.Features.Staff;
using Nop.Plugin.CustomerLoyalty.Features.Staff.Web;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Platform;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What the staff did with cases, and what customers say of it.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("H5")]
public class StaffCaseTests(DatabaseKind kind) : ShopTests
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
        _sam = await office.Agent("Sam", LoyaltyPermissions.CustomersView, LoyaltyPermissions.CasesWork, LoyaltyPermissions.StaffView);
        _eve = await office.Agent("Eve", LoyaltyPermissions.CustomersView, LoyaltyPermissions.CasesWork, LoyaltyPermissions.StaffView, LoyaltyPermissions.StaffViewAll, LoyaltyPermissions.CasesViewAll);
    }

    [Test]
    public async Task ClosedAndOpenedAgain_CountForWhoClosed_AlsoWhenSomebodyElseEndsIt()
    {
        var (one, two) = (await Settled(_sam), await Settled(_sam));
        Shop.Days.PassMinutes(5);
        await Office.Writes(one, "Broken again");
        await Office.Answers(one, closes: true, agent: _eve.Id);
        Assert.That(two, Is.GreaterThan(0));
        Assert.That((await Work(_sam)).Handled, Is.EqualTo(2));
        Assert.That((await Work(_sam)).Reopened, Is.EqualTo(1));
        Assert.That(((await Work(_eve)).Handled, (await Work(_eve)).Reopened), Is.EqualTo((1L, 0L)));
    }

    [Test]
    public async Task Promises_AreThoseOfWhoAnsweredFirst_AndOfWhoClosed()
    {
        var late = await Office.Complains(_ann);
        Shop.Days.Pass(40);
        await Office.Answers(late, agent: _sam.Id);
        await Settled(_eve);
        await Office.Answers(late, closes: true, agent: _eve.Id);
        Assert.That(((await Work(_sam)).Promised, (await Work(_sam)).InTime), Is.EqualTo((1L, 0L)), "a first answer after forty days");
        Assert.That(((await Work(_eve)).Promised, (await Work(_eve)).InTime), Is.EqualTo((3L, 2L)), "her own two, and the solution that was late");
    }

    [Test]
    public async Task Hours_AreThoseOfTheBusinessCalendar_NotOfTheClock()
    {
        Shop.Days.ComeTo(new DateTime(2026, 3, 6, 16, 0, 0, DateTimeKind.Utc));
        await Office.Works("Mon 09:00-17:00\nTue 09:00-17:00\nWed 09:00-17:00\nThu 09:00-17:00\nFri 09:00-17:00");
        var id = await Office.Complains(_ann);
        Shop.Days.ComeTo(new DateTime(2026, 3, 9, 10, 0, 0, DateTimeKind.Utc));
        await Office.Answers(id, closes: true, agent: _sam.Id);
        var work = await Work(_sam);
        Assert.That((work.FirstAnswers, work.Solutions), Is.EqualTo(((1L, 2d, 4d), (1L, 2d, 4d))), "an hour on Friday and one on Monday");
    }

    [Test]
    public async Task Ratings_AndWhatSurveysSay_AreOfTheirAgent()
    {
        var id = await Settled(_sam);
        await Office.Thread(thread => thread.RateAsync(id, 4));
        foreach (var (mark, number) in new[] { (6m, 1), (5.5m, 2) })
            await Shop.Insert(new LoyaltySurveyAnswer { InvitationId = number, SurveyId = 1, VersionId = 1, KindId = (int)SurveyKind.Perception, CustomerId = _ann.Id, AgentId = _sam.Id, AnsweredOnUtc = Shop.Now, Assurance = mark, AnswersJson = "{}" });
        var work = await Work(_sam);
        Assert.That((work.Rated, work.Ratings, work.SquaredRatings), Is.EqualTo((1L, 4d, 16d)));
        Assert.That(work.Assurance, Is.EqualTo((2L, 11.5, 36 + 5.5 * 5.5)));
        Assert.That(work.Empathy.Count, Is.Zero);
    }

    [Test]
    [Category("H3")]
    public async Task WhoBuysAgain_WithinNinetyDaysOfTheClosing_WasWonBack_OnceTheyArePast()
    {
        var ben = await Shop.Customer("Ben");
        await _ann.Buys("Pot");
        await Settled(_sam);
        await Office.Answers(await Office.Complains(ben), closes: true, agent: _sam.Id);
        Shop.Days.Pass(10);
        await _ann.Buys("Cup");
        await _ann.Buys("Cup");
        Assert.That((await Work(_sam)).Measurable, Is.Zero, "it cannot be known yet");
        Shop.Days.Pass(81);
        await ben.Buys("Cup");
        Assert.That(((await Work(_sam)).Measurable, (await Work(_sam)).Recovered), Is.EqualTo((2L, 1L)), "Ben came a day late");
    }

    [Test]
    public async Task ThePage_ShowsIt_AndTheNumberOpensItsList()
    {
        var id = await Settled(_sam);
        await Office.Complains(_ann);
        var page = await Shop.With<StaffModelFactory, StaffModel>(models => models.PrepareAsync(new StaffModel(), 0), _eve);
        var row = page.Rows.Single(row => row.Line.AgentId == _sam.Id);
        Assert.That(page.HasService, Is.True);
        Assert.That(row.Line.Service!.Handled, Is.EqualTo(1));
        Assert.That(row.Figures.Single(figure => figure.Key == "ServiceLevels").Counted, Is.EqualTo("2 of 2"));
        Assert.That(row.Figures.Single(figure => figure.Key == "ServiceLevels").Estimate!.Value.Low, Is.LessThan(0.8), "two are no proof");
        var search = new CaseSearchModel { ClosedById = _sam.Id, ClosedFrom = page.FromDay, ClosedTo = page.ToDay, StateId = -1, Length = 10 };
        Assert.That((await Shop.With<CaseListFactory, CaseListModel>(lists => lists.ListAsync(search, null), _eve)).Data.Select(line => line.Id), Is.EqualTo(new[] { id }));
    }

    private async Task<int> Settled(Shopper agent)
    {
        var id = await Office.Complains(_ann);
        await Office.Answers(id, closes: true, agent: agent.Id);
        return id;
    }

    private async Task<ServiceWork> Work(Shopper agent) => (await Shop.With<IServiceWorkSource, IReadOnlyList<ServiceWork>>(source => source.ReadAsync(new StaffPeriod(ShopSetup.Start.UtcDateTime.AddDays(-1), Shop.Now.AddDays(1)))))
        .SingleOrDefault(one => one.AgentId == agent.Id) ?? new ServiceWork(agent.Id, 0, 0, 0, 0, 0, 0, 0);
}
