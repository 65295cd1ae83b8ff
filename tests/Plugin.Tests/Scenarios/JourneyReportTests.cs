using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>The report of a journey by days, store and segment; behind each number is a list as long.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("E6")]
[Category("J1")]
public class JourneyReportTests(DatabaseKind kind) : ShopTests
{
    private const int Segment = 77;
    private int _journey;
    private Shopper _boss = null!;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task ThreeBegan()
    {
        _boss = await new BackOffice(Shop).Agent("Boss", [.. LoyaltyPermissions.All]);
        _journey = (await Shop.Rows<LoyaltyJourney>())[0].Id;
        await Began(101, store: 1, daysAgo: 20, step: 1);
        await Began(102, store: 2, daysAgo: 10, step: 1);
        await Began(103, store: 1, daysAgo: 2, step: 0);
        await Shop.Insert(new LoyaltySegmentMember { SegmentId = Segment, CustomerId = 102, EnteredOnUtc = Shop.Now });
        await Shop.Insert(new LoyaltySegmentMember { SegmentId = Segment, CustomerId = 103, StayKey = 5, EnteredOnUtc = Shop.Now });
        await Mailed(101, store: 1, daysAgo: 19);
        await Mailed(102, store: 2, daysAgo: 9);
    }

    [TestCase(null, null, 0, 0, 3, 2, 2)]
    [TestCase(12, null, 0, 0, 2, 1, 1, Description = "from a day on")]
    [TestCase(null, 10, 0, 0, 2, 2, 1, Description = "until a day, included")]
    [TestCase(null, null, 1, 0, 2, 1, 1, Description = "a store")]
    [TestCase(null, null, 0, Segment, 1, 1, 1, Description = "who is in a segment now")]
    [TestCase(12, null, 1, Segment, 0, 0, 0)]
    public async Task EveryNumber_FollowsTheFilter_AndItsListDoes(int? from, int? to, int store, int segment, int entered, int reached, int sent)
    {
        var filter = new JourneyFilterModel { Id = _journey, FromDay = Day(from), ToDay = Day(to), StoreId = store, SegmentId = segment };
        var report = (await Shop.With<JourneyReportFactory, JourneyReportModel?>(reports => reports.PrepareAsync(filter), _boss))!;
        Assert.That((report.Funnel[0].Count, report.Steps.Sum(step => step.Reached.Count), report.Brought?.Sent ?? 0), Is.EqualTo((entered, reached, sent)));

        foreach (var number in report.Funnel.Concat(report.Steps.Select(step => step.Reached)))
            Assert.That(await People(number.Query, filter), Is.EqualTo(number.Count), number.Name);
        var mails = await Shop.With<QueueModelFactory, QueueListModel>(lists => lists.ListAsync(new QueueSearchModel
        {
            SourceKindId = (int)ActionSourceKind.Journey, SourceId = _journey, KindId = (int)ActionKind.Mail, HasLeft = true, FromDay = filter.FromDay, ToDay = filter.ToDay, StoreId = store, SegmentId = segment, Length = 10
        }), _boss);
        Assert.That(mails.RecordsTotal, Is.EqualTo(sent));
    }

    [Test]
    public async Task TheFile_IsOfTheSamePeople()
    {
        var text = await Shop.With<JourneyReportExport, string>(async export =>
        {
            await using var content = (await export.WriteAsync(new JourneyFilterModel { Id = _journey, StoreId = 9 }, TableFormat.Csv))!.Content;
            return await new StreamReader(content).ReadToEndAsync();
        }, _boss);
        Assert.That(text.Split('\n').Skip(1).Where(line => line.Trim().Length > 0), Has.All.Match(",0,"), "of a store without anybody");
    }

    [Test]
    public void TheAddressOfAList_AsksForTheSame()
    {
        Assert.That(new JourneyFilterModel { Id = 3 }.Asked, Is.Empty);
        Assert.That(new JourneyFilterModel { FromDay = new DateTime(2026, 3, 1), StoreId = 2, SegmentId = 7 }.Asked, Is.EqualTo("&FromDay=2026-03-01&StoreId=2&SegmentId=7"));
    }

    private async Task<int> People(EnrollmentQuery query, JourneyFilterModel filter) => (await Shop.With<JourneyReportFactory, JourneyPeopleListModel>(reports => reports.PeopleAsync(new JourneyPeopleSearchModel
    {
        JourneyId = query.JourneyId, Group = query.Group, EndId = query.EndId, StepId = query.StepId, Variant = query.Variant, SkipId = query.SkipId,
        FromDay = filter.FromDay, ToDay = filter.ToDay, StoreId = filter.StoreId, SegmentId = filter.SegmentId, Length = 10
    }), _boss)).RecordsTotal;

    private DateTime? Day(int? ago) => ago is { } days ? Shop.Now.Date.AddDays(-days) : null;

    private async Task Began(int customer, int store, int daysAgo, int step)
    {
        var began = Shop.Now.AddDays(-daysAgo);
        var row = new LoyaltyEnrollment
        {
            EnrollmentKey = $"{_journey}:{customer}:x", JourneyId = _journey, VersionId = 1, CustomerId = customer, StoreId = store, Subject = "x", TriggeredOnUtc = began, EnteredOnUtc = began,
            SinceUtc = began, DueOnUtc = began, MeasureUntilUtc = began.AddDays(1), IsRunning = true
        };
        await Shop.Insert(row);
        if (step > 0)
            await Shop.Insert(new LoyaltyPassedStep { EnrollmentId = row.Id, JourneyId = _journey, VersionId = 1, CustomerId = customer, StepId = step, DueOnUtc = began, PassedOnUtc = began });
    }

    private Task Mailed(int customer, int store, int daysAgo) => Shop.Insert(new LoyaltyAction
    {
        ActionKey = $"journey:{customer}:1", KindId = (int)ActionKind.Mail, SourceKindId = (int)ActionSourceKind.Journey, SourceId = _journey, SourceVersion = 1, Step = 1, CustomerId = customer, StoreId = store,
        StateId = (int)ActionState.Done, CreatedOnUtc = Shop.Now.AddDays(-daysAgo), DueOnUtc = Shop.Now.AddDays(-daysAgo), ExpiresOnUtc = Shop.Now, DecidedOnUtc = Shop.Now.AddDays(-daysAgo), Payload = "{}"
    });
}
