using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Each action happens at most once, whoever works on it and whatever breaks.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("E5")]
public class DispatchTests(DatabaseKind kind)
{
    private readonly OutboxDesk _desk = new();
    private readonly Faults _claimFaults = new();
    private Shop _shop = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => _shop = await Shop.OpenAsync(new ShopSetup
    {
        Kind = kind,
        Configure = services =>
        {
            _desk.AttachTo(services);
            _claimFaults.AttachTo<LoyaltyActionClaim>(services);
        }
    });

    [OneTimeTearDown]
    public Task CloseAsync() => _shop.DisposeAsync().AsTask();

    [SetUp]
    public Task CalmAsync()
    {
        _desk.Guard = _ => Task.FromResult<ActionOutcome?>(null);
        _desk.Effect = _ => Task.FromResult(ActionOutcome.Done("proof"));
        _claimFaults.BeforeInsert = _claimFaults.AfterInsert = _ => Task.CompletedTask;
        return Task.CompletedTask;
    }

    [Test]
    public async Task WhatIsDue_IsDoneOnce_HoweverManyDispatch()
    {
        await Plan("many", 300);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(Dispatch)));
        await Dispatch();

        Assert.That(_desk.EffectsOf("many"), Is.EqualTo(300));
        Assert.That((await Actions("many")).Select(action => action.State).Distinct(), Is.EqualTo(new[] { ActionState.Done }));
    }

    [Test]
    public async Task DiesBeforeTheClaim_ItIsDoneByTheNext()
    {
        await Plan("before-claim");
        _claimFaults.BeforeInsert = _ => throw new InvalidOperationException("killed");
        await Dispatch();
        Assert.That((await Actions("before-claim")).Single().Reason, Is.EqualTo(ActionReason.Fault));

        _claimFaults.BeforeInsert = _ => Task.CompletedTask;
        _shop.Days.PassMinutes(3);
        await Dispatch();

        Assert.That((await Actions("before-claim")).Single().State, Is.EqualTo(ActionState.Done));
    }

    [Test]
    public async Task DiesAfterTheClaim_ItIsNeverDoneByItself_AndStaffDecide()
    {
        await Plan("after-claim");
        var action = (await Actions("after-claim")).Single();
        await _shop.With<ActionOutbox>(async outbox => await outbox.TryClaimAsync(action));

        await Dispatch();
        Assert.That((await Actions("after-claim")).Single().State, Is.EqualTo(ActionState.Waiting), "its holder may still be alive");
        _shop.Days.PassMinutes(11);
        await Dispatch();
        Assert.That((await Actions("after-claim")).Single().State, Is.EqualTo(ActionState.Unknown));
        _shop.Days.Pass(1);
        await Dispatch();
        Assert.That(_desk.EffectsOf("after-claim"), Is.Zero);

        Assert.That(await _shop.With<ActionQueue, bool>(queue => queue.RetryAsync(action.Id)), Is.True);
        await Dispatch();

        Assert.That(_desk.EffectsOf("after-claim"), Is.EqualTo(1));
        Assert.That((await Actions("after-claim")).Single().State, Is.EqualTo(ActionState.Done));
    }

    [TestCase(ActionOutcomeKind.Done, ActionState.Done)]
    [TestCase(ActionOutcomeKind.FailedForGood, ActionState.Failed)]
    [TestCase(ActionOutcomeKind.FailedForNow, ActionState.Waiting)]
    public async Task DiesBetweenTheClaimsEndAndTheRow_TheClaimTells(ActionOutcomeKind outcome, ActionState state)
    {
        var key = $"end-{outcome}";
        await Plan(key);
        var action = (await Actions(key)).Single();
        await _shop.With<ActionOutbox>(async outbox => await outbox.EndAsync((await outbox.TryClaimAsync(action))!, new ActionOutcome(outcome, ActionReason.None, null, "said")));

        await Dispatch();

        var after = (await Actions(key)).Single();
        Assert.That((after.State, after.Words), Is.EqualTo((state, "said")));
        Assert.That(_desk.EffectsOf(key), Is.Zero);
    }

    [Test]
    public async Task AnEffectThatThrows_LeavesItsEndUnknown_AndHoldsUpNobody()
    {
        await Plan("throws", 5);
        _desk.Effect = action => action.ActionKey == "throws-3" ? throw new TimeoutException("hung") : Task.FromResult(ActionOutcome.Done());

        await Dispatch();

        var actions = await Actions("throws");
        Assert.That(actions.Count(action => action.State == ActionState.Done), Is.EqualTo(4));
        Assert.That(actions.Single(action => action.ActionKey == "throws-3").State, Is.EqualTo(ActionState.Unknown));
    }

    [Test]
    public async Task FailedForNow_IsTriedAgain_LessAndLessOften_AndGivenUp()
    {
        await Plan("busy");
        _desk.Effect = _ => Task.FromResult(ActionOutcome.FailedForNow(ActionReason.ServerBusy, "421 later"));
        for (var hour = 0; hour < 40; hour++)
        {
            await Dispatch();
            _shop.Days.PassMinutes(60);
        }

        var action = (await Actions("busy")).Single();
        Assert.That((action.State, action.Reason, action.Words), Is.EqualTo((ActionState.Failed, ActionReason.TriedTooOften, "421 later")));
        Assert.That(_desk.EffectsOf("busy"), Is.EqualTo(ActionRunner.MostAttempts));
    }

    [Test]
    public async Task TheGuard_IsAskedRightBefore_AndTheExpired_IsSkipped()
    {
        await Plan("guard");
        _desk.Guard = _ => Task.FromResult<ActionOutcome?>(ActionOutcome.Deferred(ActionReason.SourcePaused, _shop.Now.AddHours(1)));
        await Dispatch();
        var paused = (await Actions("guard")).Single();
        Assert.That((paused.State, paused.Reason, paused.DueOnUtc), Is.EqualTo((ActionState.Waiting, ActionReason.SourcePaused, _shop.Now.AddHours(1))));

        _shop.Days.PassMinutes(61);
        _desk.Guard = _ => Task.FromResult<ActionOutcome?>(ActionOutcome.Skipped(ActionReason.GoalReached));
        await Dispatch();
        Assert.That((await Actions("guard")).Single().Reason, Is.EqualTo(ActionReason.GoalReached));

        await Plan("old");
        _shop.Days.Pass(4);
        await Dispatch();
        Assert.That((await Actions("old")).Single().Reason, Is.EqualTo(ActionReason.Expired));
        Assert.That(_desk.EffectsOf("guard") + _desk.EffectsOf("old"), Is.Zero);
    }

    private Task Dispatch() => _shop.With<ActionDispatcher>(dispatcher => dispatcher.DispatchAsync(() => true));

    private Task Plan(string name, int count = 1) => _shop.With<ActionQueue>(queue => queue.AddAsync(
        [.. Enumerable.Range(1, count).Select(number => OutboxDesk.Planned(count == 1 ? name : $"{name}-{number}", number, _shop.Now) with { ExpiresOnUtc = _shop.Now.AddDays(3) })]));

    private async Task<IReadOnlyList<LoyaltyAction>> Actions(string name) => [.. (await _shop.Rows<LoyaltyAction>()).Where(action => action.ActionKey == name || action.ActionKey.StartsWith(name + "-", StringComparison.Ordinal))];
}
