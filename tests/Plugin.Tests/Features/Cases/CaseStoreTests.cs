using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Recovery;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Service;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Cases;

[Category("H1")]
public class CaseStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task TheSameNumber_IsWrittenByOne([Values(2, 6)] int writers)
    {
        var wins = await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(() => Append(1, 2, Guid.NewGuid()))));
        Assert.That(wins.Count(won => won), Is.EqualTo(1));
    }

    [Test]
    public async Task TheSamePost_IsWrittenOnce_WhateverItsNumber()
    {
        var post = Guid.NewGuid();
        Assert.That(await Append(1, 2, post), Is.True);
        Assert.That(await Append(1, 3, post), Is.False);
        Assert.That(await Append(2, 3, post), Is.True, "in another case");
    }

    [Test]
    public async Task TheQueue_IsFiltered()
    {
        await Case("a", row => (row.OwnerId, row.QueueId, row.PriorityId, row.DueOnUtc, row.Subject) = (7, 1, 2, Today.AddHours(3), "Lost parcel"));
        await Case("b", row => (row.OwnerId, row.QueueId, row.PriorityId, row.DueOnUtc) = (0, 1, 4, Today.AddHours(1)));
        await Case("c", row => (row.OwnerId, row.QueueId, row.PriorityId, row.DueOnUtc) = (8, 2, 2, Today.AddHours(2)));
        await Case("d", row => (row.OwnerId, row.StateId) = (7, (int)CaseState.Closed));
        Assert.That(await Keys(new CaseQuery()), Is.EqualTo("b c a"));
        Assert.That(await Keys(new CaseQuery { OwnerId = 7 }), Is.EqualTo("a"));
        Assert.That(await Keys(new CaseQuery { OwnerId = -1 }), Is.EqualTo("b"));
        Assert.That(await Keys(new CaseQuery { OnlyOf = 8 }), Is.EqualTo("b c"), "his own and those of nobody");
        Assert.That(await Keys(new CaseQuery { QueueId = 1, PriorityId = 2 }), Is.EqualTo("a"));
        Assert.That(await Keys(new CaseQuery { DueBeforeUtc = Today.AddHours(2) }), Is.EqualTo("b"));
        Assert.That(await Keys(new CaseQuery { State = CaseState.Closed }), Is.EqualTo("d"));
        Assert.That(await Keys(new CaseQuery { AllStates = true, OwnerId = 7 }), Is.EqualTo("a d"));
        Assert.That(await Keys(new CaseQuery { Words = "parcel" }), Is.EqualTo("a"));
        var number = (await Shop.Rows<LoyaltyCase>()).Single(row => row.CaseKey == "c").Id;
        Assert.That(await Keys(new CaseQuery { Words = $"#{number}" }), Is.EqualTo("c"));
    }

    [Test]
    public async Task WhatIsOverdue_IsFoundUntilItWasTold()
    {
        await Case("late", row => row.EscalateOnUtc = Today.AddHours(-1));
        await Case("told", row => row.DueOnUtc = Today.AddHours(-1));
        await Case("soon", row => row.EscalateOnUtc = Today.AddHours(1));
        await Case("closed", row => (row.EscalateOnUtc, row.StateId) = (Today.AddHours(-1), (int)CaseState.Closed));
        Assert.That((await Shop.With<CaseStore, IList<LoyaltyCase>>(cases => cases.OverdueAsync(Today, 10))).Select(row => row.CaseKey), Is.EqualTo(new[] { "late" }));
    }

    [Test]
    public async Task LinksAndWatchers_AreThereOnce()
    {
        Assert.That(await Shop.With<CaseSideStore, bool>(sides => sides.TryLinkAsync(5, 3)), Is.True);
        Assert.That(await Shop.With<CaseSideStore, bool>(sides => sides.TryLinkAsync(3, 5)), Is.False);
        Assert.That(await Shop.With<CaseSideStore, IReadOnlyList<int>>(sides => sides.LinkedAsync(5)), Is.EqualTo(new[] { 3 }));
        await Shop.With<CaseSideStore, bool>(sides => sides.TryWatchAsync(5, 9));
        Assert.That(await Shop.With<CaseSideStore, bool>(sides => sides.TryWatchAsync(5, 9)), Is.False);
        await Shop.With<CaseSideStore>(sides => sides.UnwatchAsync(5, 9));
        Assert.That(await Shop.With<CaseSideStore, IReadOnlyList<int>>(sides => sides.WatchersAsync(5)), Is.Empty);
    }

    [Test]
    public async Task APromise_IsOneForPriorityAndTier()
    {
        await Shop.With<ServiceStore>(service => service.SaveAsync(2, 0, (1, 2, 3)));
        await Shop.With<ServiceStore>(service => service.SaveAsync(2, 0, (4, 5, 6)));
        await Shop.With<ServiceStore>(service => service.SaveAsync(2, 9, (7, 8, 9)));
        await Shop.With<ServiceStore>(service => service.DeleteOfTierAsync(9));
        var level = (await Shop.Rows<LoyaltyServiceLevel>()).Single();
        Assert.That((level.FirstMinutes, level.NextMinutes, level.SolutionMinutes), Is.EqualTo((4, 5, 6)));
    }

    [Test]
    public async Task AControl_IsOfACaseOnce()
    {
        Assert.That(await Shop.With<CaseControlStore, bool>(controls => controls.TryAddAsync(1, 2)), Is.True);
        Assert.That(await Shop.With<CaseControlStore, bool>(controls => controls.TryAddAsync(1, 2)), Is.False);
        await Shop.With<CaseControlStore>(controls => controls.EraseAsync(2));
        Assert.That(await Shop.With<CaseControlStore, IReadOnlyList<LoyaltyCaseControl>>(controls => controls.OfAsync([1])), Is.Empty);
    }

    private Task<bool> Append(int caseId, int version, Guid post) => Shop.With<CaseEventStore, bool>(events =>
        events.TryAppendAsync(new LoyaltyCaseEvent { CaseId = caseId, Version = version, PostKey = post, KindId = (int)CaseEventKind.Noted, OccurredOnUtc = Today }));

    private async Task Case(string key, Action<LoyaltyCase> with)
    {
        var row = new LoyaltyCase { CaseKey = key, Subject = key, StateId = (int)CaseState.New, CustomerId = 1, CreatedOnUtc = Today, DueOnUtc = LoyaltyCase.Never, EscalateOnUtc = LoyaltyCase.Never };
        with(row);
        Assert.That(await Shop.With<CaseStore, bool>(cases => cases.TryAddAsync(row)), Is.True);
    }

    private async Task<string> Keys(CaseQuery query) => string.Join(' ', (await Shop.With<CaseStore, IList<LoyaltyCase>>(async cases => await cases.ListAsync(query, 0, 20))).Select(row => row.CaseKey));
}
