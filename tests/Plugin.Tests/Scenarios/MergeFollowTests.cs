using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What the shop had in hand for an account when it was merged: nothing is lost, nothing comes twice.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("B3")]
public class MergeFollowTests(DatabaseKind kind) : ShopTests
{
    private readonly OutboxDesk _desk = new();
    private readonly List<(string Key, int CustomerId)> _done = [];

    protected override ShopSetup Setup => new() { Kind = kind, Configure = _desk.AttachTo };

    [SetUp]
    public void Watch()
    {
        _done.Clear();
        _desk.Guard = _ => Task.FromResult<ActionOutcome?>(null);
        _desk.Effect = action =>
        {
            _done.Add((action.ActionKey, action.CustomerId));
            return Task.FromResult(ActionOutcome.Done());
        };
    }

    [Test]
    public async Task AnActionThatWaits_IsDoneOnce_ForTheSurvivor()
    {
        var (ann, other) = await Pair();
        await Plan(OutboxDesk.Planned("waits", other.Id, Shop.Now.AddHours(1)));
        await Merge(ann, other);
        Assert.That((await Action("waits")).CustomerId, Is.EqualTo(ann.Id));
        Shop.Days.PassMinutes(61);
        await Dispatch();
        await Dispatch();
        Assert.That(_done, Is.EqualTo(new[] { ("waits", ann.Id) }));
    }

    [Test]
    public async Task UndoneBeforeItsTime_AnActionIsTheOthersAgain()
    {
        var (ann, other) = await Pair();
        await Plan(OutboxDesk.Planned("waits", other.Id, Shop.Now.AddHours(1)));
        await Merge(ann, other);
        await Undo();
        Shop.Days.PassMinutes(61);
        await Dispatch();
        Assert.That(_done, Is.EqualTo(new[] { ("waits", other.Id) }));
    }

    [Test]
    public async Task PlannedAfterTheMerge_ForTheClosedAccount_ItIsDoneForTheSurvivor_AlsoOfTheSurvivor()
    {
        var (ann, other) = await Pair();
        var third = await Shop.Customer("Third");
        await Merge(ann, other);
        await Merge(third, ann);
        await Plan(OutboxDesk.Planned("late", other.Id, Shop.Now));
        await Dispatch();
        Assert.That(_done, Is.EqualTo(new[] { ("late", third.Id) }));
        Assert.That((await Action("late")).CustomerId, Is.EqualTo(third.Id));
        await Undo();
        Assert.That((await Action("late")).CustomerId, Is.EqualTo(ann.Id), "the second merge is undone");
    }

    [Test]
    public async Task DueWhileTheMergeIsUnderWay_ItWaitsForItsEnd()
    {
        var (ann, other) = await Pair();
        await Plan(OutboxDesk.Planned("now", other.Id, Shop.Now));
        var left = 1;
        Assert.That(await Shop.With<MergeDesk, MergeOutcome>(desk => desk.MergeAsync(ann.Id, other.Id, [], () => left-- > 0)), Is.EqualTo(MergeOutcome.GoesOn));
        await Dispatch();
        Assert.That((await Action("now")).Reason, Is.EqualTo(ActionReason.Merged));
        Assert.That(_done, Is.Empty);

        await Shop.RunTask<MergeTask>();
        Shop.Days.PassMinutes(2);
        await Dispatch();
        Assert.That(_done, Is.EqualTo(new[] { ("now", ann.Id) }));
    }

    [Test]
    public async Task InSomebodysHandsWhenTheAccountIsClosed_ItIsNotSkipped()
    {
        var (ann, other) = await Pair();
        await Plan(OutboxDesk.Planned("hands", other.Id, Shop.Now));
        _desk.Guard = async action =>
        {
            if (action.CustomerId == ann.Id)
                return null;
            // The merge comes between reading the action and looking at its customer.
            await Merge(ann, other);
            return ActionOutcome.Skipped(ActionReason.CustomerGone);
        };
        await Dispatch();
        Assert.That((await Action("hands")).CustomerId, Is.EqualTo(ann.Id));
        Shop.Days.PassMinutes(15);
        await Dispatch();
        Assert.That(_done, Is.EqualTo(new[] { ("hands", ann.Id) }));
    }

    [Test]
    public async Task ACampaignThatBothGet_ComesOnce()
    {
        var (ann, other) = await Pair();
        await Plan(Campaign("c:ann", ann), Campaign("c:other", other));
        await Merge(ann, other);
        await Dispatch();
        Assert.That(_done, Is.EqualTo(new[] { ("c:ann", ann.Id) }));
        Assert.That((await Action("c:other")).Reason, Is.EqualTo(ActionReason.Merged));

        await Plan(Campaign("d:ann", ann, 8));
        await Dispatch();
        await Plan(Campaign("d:other", other, 8));
        await Dispatch();
        Assert.That(_done.Select(done => done.Key), Is.EqualTo(new[] { "c:ann", "d:ann" }), "planned later for the closed account");

        await Undo();
        Assert.That((await Action("c:other")).State, Is.EqualTo(ActionState.Waiting));
    }

    [Test]
    public async Task Segments_AreLeftAtOnce_AndReturnedToAsIfNothingHadBeen()
    {
        var (ann, other) = await Pair();
        var desk = new SegmentDesk(Shop);
        var buyers = await desk.Makes("Buyers", new NumberRule("Orders", new NumberTest(Comparison.AtLeast, 1)));
        var twice = await desk.Makes("Twice", new NumberRule("Orders", new NumberTest(Comparison.AtLeast, 2)));
        await Fold(desk);
        Assert.That(await desk.Members(buyers), Is.EqualTo(new[] { ann.Id, other.Id }.Order()));
        var stays = await Stays(other);

        Shop.Days.Pass(2);
        await Merge(ann, other);
        Assert.That(await desk.Members(buyers), Is.EqualTo(new[] { ann.Id }));
        Assert.That((await desk.Find(buyers.Id)).MemberCount, Is.EqualTo(1));
        await Fold(desk);
        Assert.That((await desk.Members(buyers), await desk.Members(twice)), Is.EqualTo((new[] { ann.Id }, new[] { ann.Id })));

        await Undo();
        Assert.That(await Stays(other), Is.EqualTo(stays), "the same stays, not new ones");
        await Fold(desk);
        Assert.That(await desk.Members(buyers), Is.EqualTo(new[] { ann.Id, other.Id }.Order()));
        Assert.That(await desk.Members(twice), Is.Empty);
        Assert.That(await Stays(other), Is.EqualTo(stays));
    }

    [Test]
    public async Task Journeys_GoOnAsTheSurvivor_AndTheSameOneDoesNotRunTwice()
    {
        var (ann, other) = await Pair();
        await Shop.Insert(Way(other, "once", 1));
        await Shop.Insert(Way(ann, "order:1", 2));
        await Shop.Insert(Way(other, "order:2", 2));
        await Shop.Insert(Way(ann, "once", 3));
        await Shop.Insert(Way(other, "once", 3));
        var before = await Ways();
        await Merge(ann, other);
        Assert.That((await Shop.Rows<LoyaltyEnrollment>()).Where(row => row.CustomerId == ann.Id).Select(row => row.EnrollmentKey).Order(StringComparer.Ordinal),
            Is.EqualTo(new[] { $"1:{ann.Id}:once", $"2:{ann.Id}:order:1", $"2:{ann.Id}:order:2", $"3:{ann.Id}:once" }));
        Assert.That((await Shop.Rows<LoyaltyEnrollment>()).Single(row => row.CustomerId == other.Id).End, Is.EqualTo(JourneyEnd.Stopped));
        await Undo();
        Assert.That(await Ways(), Is.EqualTo(before));
    }

    private LoyaltyEnrollment Way(Shopper who, string subject, int journeyId) => new()
    {
        EnrollmentKey = $"{journeyId}:{who.Id}:{subject}", JourneyId = journeyId, VersionId = 1, CustomerId = who.Id, StoreId = 1, Subject = subject, IsRunning = true,
        TriggeredOnUtc = Shop.Now, EnteredOnUtc = Shop.Now, SinceUtc = Shop.Now, DueOnUtc = Shop.Now.AddDays(1), MeasureUntilUtc = Shop.Now.AddDays(3)
    };

    private async Task<IReadOnlyList<string>> Ways() =>
        [.. (await Shop.Rows<LoyaltyEnrollment>()).Select(row => $"{row.Id} {row.EnrollmentKey} {row.CustomerId} {row.IsRunning} {row.EndId} {row.EndedOnUtc}")];

    private async Task<(Shopper Ann, Shopper Other)> Pair()
    {
        var (ann, other) = (await Shop.Customer("Ann"), await Shop.Customer("Anna"));
        await ann.Buys("Tea");
        await other.Buys("Cup");
        return (ann, other);
    }

    private async Task Fold(SegmentDesk desk)
    {
        await Shop.RunTask<CaptureTask>();
        Shop.Days.PassMinutes(5);
        await Shop.RunTask<ProfileTask>();
        await desk.TaskRuns();
    }

    private async Task<IReadOnlyList<string>> Stays(Shopper who) => [.. (await Shop.Rows<LoyaltySegmentMember>()).Where(row => row.CustomerId == who.Id)
        .Select(row => $"{row.Id} {row.SegmentId} {row.StayKey} {row.EnteredOnUtc:s} {row.EnteredDay} {row.LeftOnUtc} {row.LeftDay}")];

    private PlannedAction Campaign(string key, Shopper who, int id = 5) => OutboxDesk.Planned(key, who.Id, Shop.Now) with { Source = new ActionSource(ActionSourceKind.Campaign, id, 1, 1, key.Length % 2) };

    private Task Plan(params PlannedAction[] planned) => Shop.With<ActionQueue>(queue => queue.AddAsync(planned));

    private Task Dispatch() => Shop.With<ActionDispatcher>(dispatcher => dispatcher.DispatchAsync(() => true));

    private async Task<LoyaltyAction> Action(string key) => (await Shop.Rows<LoyaltyAction>()).Single(action => action.ActionKey == key);

    private async Task Merge(Shopper survivor, Shopper other) =>
        Assert.That(await Shop.With<MergeDesk, MergeOutcome>(desk => desk.MergeAsync(survivor.Id, other.Id, [], () => true)), Is.EqualTo(MergeOutcome.Done));

    private async Task Undo()
    {
        var last = (await Shop.Rows<LoyaltyMerge>()).Last(merge => merge.State == MergeState.Merged).Id;
        Assert.That(await Shop.With<MergeDesk, MergeOutcome>(desk => desk.UndoAsync(last, () => true)), Is.EqualTo(MergeOutcome.Done));
    }
}
