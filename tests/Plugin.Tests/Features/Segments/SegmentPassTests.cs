using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Keeping;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Segments;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("C6")]
public class SegmentPassTests(DatabaseKind kind) : ShopTests
{
    private static readonly SegmentRule Buyers = new NumberRule("Orders", new NumberTest(Comparison.AtLeast, 1));

    private SegmentDesk _desk = null!;
    private ProfileTable _profiles = null!;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public void Sit() => (_desk, _profiles) = (new SegmentDesk(Shop), new ProfileTable(Shop));

    [Test]
    public async Task NewSegment_HasItsMembersAtTheNextTurn()
    {
        await _profiles.Add(1, row => row.Orders = 2);
        await _profiles.Add(2);
        var segment = await _desk.Makes("Buyers", Buyers);
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(segment), Is.EqualTo(new[] { 1 }));
        segment = await _desk.Find(segment.Id);
        Assert.That((segment.MemberCount, segment.EvaluatedOnUtc), Is.EqualTo((1, (DateTime?)Shop.Now)));
    }

    [Test]
    public async Task ChangedProfile_IsAskedAtTheNextTurn()
    {
        var ann = await _profiles.Add(1);
        var segment = await _desk.Makes("Buyers", Buyers);
        await _desk.TaskRuns();
        Shop.Days.PassMinutes(5);
        await _profiles.Change(ann, row => row.Orders = 1);
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(segment), Is.EqualTo(new[] { 1 }));
        Assert.That((await _desk.Find(segment.Id)).MemberCount, Is.EqualTo(1));
    }

    [Test]
    public async Task ManyChangedAtOneMoment_AreAllAsked()
    {
        var segment = await _desk.Makes("Buyers", Buyers);
        await _profiles.StartRunAsync();
        await _desk.TaskRuns();
        Shop.Days.PassMinutes(5);
        for (var customer = 1; customer <= 1_300; customer++)
            await _profiles.Add(customer, row => row.Orders = 1);
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(segment), Has.Length.EqualTo(1_300));
    }

    [Test]
    public async Task WithTheDay_MembersChangeAtNight()
    {
        await _profiles.Add(1, row => row.LastOrderOnUtc = Shop.Now.AddDays(-29));
        var segment = await _desk.Makes("Fresh", new TimeRule("LastOrderOnUtc", TimeRelation.InLast, 30, TimeUnit.Days));
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(segment), Has.Length.EqualTo(1));

        Shop.Days.ComeTo(new DateTime(2026, 3, 4, 2, 0, 0));
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(segment), Is.Empty);
        var stay = (await Shop.Rows<LoyaltySegmentMember>()).Single();
        Assert.That(stay.LeftOnUtc, Is.EqualTo(Shop.Now));
    }

    [Test]
    public async Task CartOlderThanHours_IsFoundTheSameDay()
    {
        await _profiles.Add(1, row => (row.CartProducts, row.CartChangedOnUtc) = (1, Shop.Now));
        var segment = await _desk.Makes("Left", new TimeRule("CartChangedOnUtc", TimeRelation.LongerAgo, 3, TimeUnit.Hours));
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(segment), Is.Empty);
        Shop.Days.PassMinutes(190);
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(segment), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task ANewRun_IsAskedWhole_AndWhoHasNoProfileLeaves()
    {
        await _profiles.Add(1, row => row.Orders = 1);
        await _profiles.Add(2, row => row.Orders = 1);
        var segment = await _desk.Makes("Buyers", Buyers);
        await _desk.TaskRuns();

        Shop.Days.PassMinutes(5);
        await _profiles.StartRunAsync();
        await _profiles.Add(2, row => row.Orders = 1);
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(segment), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public async Task WithoutProfiles_NobodyIsSentAway()
    {
        var segment = await _desk.Makes("Buyers", Buyers);
        await Shop.With<SegmentMemberStore>(store => store.EnterAsync(segment.Id, [5], new SegmentMoment(Shop.Now, TimeZoneInfo.Utc)));
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(segment), Is.EqualTo(new[] { 5 }));
    }

    [Test]
    public async Task SegmentOfASegment_FollowsInTheSameTurn()
    {
        await _profiles.Add(1, row => row.Orders = 1);
        await _profiles.Add(2, row => (row.Orders, row.IsCore) = (1, true));
        var core = await _desk.Makes("Core", new FlagRule("IsCore", true));
        var others = await _desk.Makes("Buyers, not core", new AllRule([Buyers, new MemberRule(core.Id, false)]));
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(others), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public async Task RuleNamingADeletedCategory_IsBroken_AndKeepsItsMembers()
    {
        await _profiles.Add(1, row => row.Orders = 1);
        var category = new Category { Name = "Tea" };
        await Shop.Insert(category);
        await Shop.Insert(new ProductCategory { CategoryId = category.Id, ProductId = 77 });
        await Shop.Insert(new Nop.Plugin.CustomerLoyalty.Features.Capture.Journal.LoyaltyFact
        {
            FactKey = "line", KindId = (int)FactKind.OrderLine, CustomerId = 1, ProductId = 77, OccurredOnUtc = Shop.Now, RecordedOnUtc = Shop.Now, SubjectId = 1
        });
        var segment = await _desk.Makes("Tea drinkers", new FactRule(
            new FactQuery([FactKind.OrderLine], FactWindow.Always, FactSubject.Categories, [category.Id]), FactMeasure.Count, new NumberTest(Comparison.AtLeast, 1)));
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(segment), Has.Length.EqualTo(1));

        category.Deleted = true;
        await Shop.Change(category);
        Shop.Days.Pass(2);
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(segment), Has.Length.EqualTo(1));
        var breakage = SegmentBreakage.Read((await _desk.Find(segment.Id)).BrokenReason)!;
        Assert.That((breakage.Code, breakage.Arguments.Single()), Is.EqualTo((RuleErrorCode.CategoryGone, $"{category.Id}")));

        category.Deleted = false;
        await Shop.Change(category);
        Shop.Days.Pass(2);
        await _desk.TaskRuns();
        Assert.That((await _desk.Find(segment.Id)).BrokenReason, Is.Null, "whole again by itself");
    }

    [Test]
    public async Task UnreadableRule_IsBroken_AndStopsNoOther()
    {
        await _profiles.Add(1, row => row.Orders = 1);
        await Shop.Insert(new LoyaltySegment { Name = "A", RuleJson = "{\"version\":1,\"rule\":{\"field\":\"Shoe\",\"is\":\"known\"}}", CreatedOnUtc = Shop.Now });
        var segment = await _desk.Makes("Buyers", Buyers);
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(segment), Has.Length.EqualTo(1));
        Assert.That(SegmentBreakage.Read((await Shop.Rows<LoyaltySegment>())[0].BrokenReason)!.Code, Is.EqualTo(RuleErrorCode.UnknownField));
    }

    [Test]
    public async Task CircularSegments_AreRefused_AndBrokenWhereTheyAreFound()
    {
        var first = await _desk.Makes("First", Buyers);
        var second = await _desk.Makes("Second", new MemberRule(first.Id, true));
        var refused = await _desk.Changes(first, new AnyRule([Buyers, new MemberRule(second.Id, true)]));
        Assert.That(refused.Errors.Select(error => (error.Code, error.Path, error.Arguments.Single())), Is.EqualTo(new[] { (RuleErrorCode.Circular, "1", "Second → First") }));

        first.RuleJson = RuleWriter.Write(new MemberRule(second.Id, true));
        await Shop.Change(first);
        await _profiles.Add(1, row => row.Orders = 1);
        await _desk.TaskRuns();
        Assert.That((await Shop.Rows<LoyaltySegment>()).Select(segment => SegmentBreakage.Read(segment.BrokenReason)?.Code), Is.All.EqualTo(RuleErrorCode.Circular));
    }

    [Test]
    public async Task SegmentItself_CannotBeItsOwnCondition()
    {
        var first = await _desk.Makes("First", Buyers);
        Assert.That((await _desk.Changes(first, new MemberRule(first.Id, true))).Errors.Single().Code, Is.EqualTo(RuleErrorCode.Circular));
    }

    [Test]
    public async Task SwitchedOff_KeepsItsMembers()
    {
        var ann = await _profiles.Add(1, row => row.Orders = 1);
        var segment = await _desk.Makes("Buyers", Buyers);
        await _desk.TaskRuns();
        await _desk.Changes(await _desk.Find(segment.Id), draft => draft with { IsEnabled = false });
        Shop.Days.Pass(2);
        await _profiles.Change(ann, row => row.Orders = 0);
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(segment), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Deleting_IsRefusedWhileOthersReferToIt_ThenTakesEverythingAway()
    {
        await _profiles.Add(1, row => row.Orders = 1);
        var first = await _desk.Makes("First", Buyers);
        var second = await _desk.Makes("Second", new NotRule(new MemberRule(first.Id, true)));
        await _desk.TaskRuns();
        Assert.That(await _desk.Deletes(first), Is.EqualTo(new[] { "Second" }));

        Assert.That(await _desk.Deletes(second), Is.Empty);
        Assert.That(await _desk.Deletes(first), Is.Empty);
        await _desk.TaskRuns();
        Assert.That(await Shop.Rows<LoyaltySegment>(), Is.Empty);
        Assert.That(await Shop.Rows<LoyaltySegmentMember>(), Is.Empty);
    }

    [Test]
    public async Task TwoPeopleEditing_TheSecondIsTold()
    {
        var segment = await _desk.Makes("Buyers", Buyers);
        Assert.That((await _desk.Changes(segment, draft => draft with { Name = "Mine" })).IsSaved, Is.True);
        var second = await _desk.Changes(segment, draft => draft with { Name = "Yours" });
        Assert.That((second.IsSaved, second.ChangedMeanwhile), Is.EqualTo((false, true)));
        Assert.That((await _desk.Find(segment.Id)).Name, Is.EqualTo("Mine"));
    }

    [Test]
    public async Task TwoNodesAtOnce_MakeOneStayEach()
    {
        foreach (var customer in Enumerable.Range(1, 50))
            await _profiles.Add(customer, row => row.Orders = 1);
        var segment = await _desk.Makes("Buyers", Buyers);
        await using var other = await Shop.OpenAsync(new ShopSetup { Kind = kind, Database = Shop.Database });
        await Task.WhenAll(_desk.TaskRuns(), other.RunTask<SegmentTask>());
        await _desk.TaskRuns();
        Assert.That(await _desk.Members(segment), Is.EqualTo(Enumerable.Range(1, 50)));
        Assert.That(await Shop.Rows<LoyaltySegmentMember>(), Has.Count.EqualTo(50));
    }

    [Test]
    public async Task RunningTwice_ChangesNothing()
    {
        await _profiles.Add(1, row => row.Orders = 1);
        await _desk.Makes("Buyers", Buyers);
        await _desk.TaskRuns();
        var before = await Shop.Rows<LoyaltySegmentMember>();
        Shop.Days.PassMinutes(1);
        await _desk.TaskRuns();
        Assert.That((await Shop.Rows<LoyaltySegmentMember>()).Select(row => (row.Id, row.EnteredOnUtc)), Is.EqualTo(before.Select(row => (row.Id, row.EnteredOnUtc))));
    }
}
