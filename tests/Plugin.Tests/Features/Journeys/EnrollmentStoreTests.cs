using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Journeys;

[Category("E1")]
public class EnrollmentStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task TheSameKey_EntersOnce_WhoeverElseIsInTheBatch()
    {
        Assert.That(await Add(Row("1:7:cart"), Row("1:7:CART"), Row("1:8:cart", 8)), Is.EqualTo(2));
        Assert.That(await Add(Row("1:7:cart"), Row("1:9:cart", 9)), Is.EqualTo(1));
        Assert.That((await Shop.Rows<LoyaltyEnrollment>()).Select(row => row.CustomerId), Is.EqualTo(new[] { 7, 8, 9 }));
    }

    [Test]
    public async Task Due_IsWhoRunsOnThoseJourneys_LongestWaitingFirst()
    {
        await Add(Row("a", 1, due: 5), Row("b", 2, due: 1), Row("c", 3, due: 90), Row("d", 4, journey: 2), Row("e", 5, running: false));
        var due = await Shop.With<EnrollmentStore, IList<LoyaltyEnrollment>>(store => store.DueAsync([1], Today.AddMinutes(10), 10));
        Assert.That(due.Select(row => row.CustomerId), Is.EqualTo(new[] { 2, 1 }));
    }

    [Test]
    public async Task AStep_IsPassedOnce()
    {
        await Add(Row("a"));
        var id = (await Shop.Rows<LoyaltyEnrollment>()).Single().Id;
        for (var time = 0; time < 2; time++)
            await Shop.With<EnrollmentStore>(store => store.AddAsync([Step(id, 1), Step(id, 2)]));
        Assert.That((await Shop.Rows<LoyaltyPassedStep>()).Select(step => step.StepId), Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public async Task Erasing_LeavesTheOthers()
    {
        await Add(Row("a", 1), Row("b", 2));
        await Shop.With<EnrollmentStore>(store => store.EraseAsync(1));
        Assert.That((await Shop.Rows<LoyaltyEnrollment>()).Single().CustomerId, Is.EqualTo(2));
    }

    [Test]
    [Category("E6")]
    public async Task TheReport_CountsAndListsTheSamePeople()
    {
        await Add(Row("a", 1), Row("b", 2, running: false), Row("c", 3, control: true, running: false));
        var ends = await Shop.With<JourneyReportStore, IReadOnlyList<EndTally>>(store => store.EndsAsync(1));
        Assert.That(ends.Sum(tally => tally.Count), Is.EqualTo(3));
        foreach (var (group, people) in new[] { (EnrollmentGroup.Entered, "2 1"), (EnrollmentGroup.Running, "1"), (EnrollmentGroup.Ended, "2"), (EnrollmentGroup.Control, "3") })
        {
            var rows = await Shop.With<JourneyReportStore, Nop.Core.IPagedList<LoyaltyEnrollment>>(store => store.ListAsync(new EnrollmentQuery(1, group), 0, 10));
            Assert.That(string.Join(' ', rows.Select(row => row.CustomerId)), Is.EqualTo(people));
        }

        var won = await Shop.With<JourneyReportStore, IReadOnlyList<WonTally>>(store => store.WonAsync(1, Today.AddDays(30)));
        Assert.That(won.Sum(tally => tally.Count), Is.EqualTo(3));
        Assert.That(await Shop.With<JourneyReportStore, IReadOnlyList<VariantTally>>(store => store.VariantsAsync(1, Today.AddDays(30))), Is.Empty);
    }

    private Task<int> Add(params LoyaltyEnrollment[] rows) => Shop.With<EnrollmentStore, int>(store => store.AddAsync(rows));

    private static LoyaltyPassedStep Step(int enrollment, int step) => new() { EnrollmentId = enrollment, JourneyId = 1, VersionId = 1, CustomerId = 7, StepId = step, DueOnUtc = Today, PassedOnUtc = Today };

    private static LoyaltyEnrollment Row(string key, int customer = 7, int due = 0, int journey = 1, bool running = true, bool control = false) => new()
    {
        EnrollmentKey = key, JourneyId = journey, VersionId = 1, CustomerId = customer, StoreId = 1, Subject = key, TriggeredOnUtc = Today, EnteredOnUtc = Today,
        SinceUtc = Today, DueOnUtc = Today.AddMinutes(due), MeasureUntilUtc = Today.AddDays(7), IsRunning = running, IsControl = control
    };
}
