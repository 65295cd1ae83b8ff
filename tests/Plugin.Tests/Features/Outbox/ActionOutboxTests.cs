using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Outbox;

public class ActionOutboxTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task TheSameKey_IsOneAction_InOneBatchAndLater_WhateverItsCase()
    {
        Assert.That(await Add(OutboxDesk.Planned("a"), OutboxDesk.Planned("A"), OutboxDesk.Planned("b")), Is.EqualTo(2));
        Assert.That(await Add(OutboxDesk.Planned("b", 9), OutboxDesk.Planned("c")), Is.EqualTo(1));
        Assert.That((await Shop.Rows<LoyaltyAction>()).Select(action => action.CustomerId), Is.EqualTo(new[] { 1, 1, 1 }));
    }

    [Test]
    public async Task TwoPlanners_AddEachActionOnce()
    {
        var planned = Enumerable.Range(1, 700).Select(number => OutboxDesk.Planned($"journey:7:{number}", number)).ToArray();
        var added = await Task.WhenAll(Task.Run(() => Add(planned)), Task.Run(() => Add([.. planned.Reverse()])));

        var rows = await Shop.Rows<LoyaltyAction>();
        Assert.That(rows, Has.Count.EqualTo(700));
        Assert.That(rows.Select(row => row.ActionKey).Distinct().Count(), Is.EqualTo(700));
        Assert.That(added.Sum(), Is.LessThanOrEqualTo(700));
    }

    [Test]
    public async Task ARow_SaysWhatWasPlanned()
    {
        var payload = ActionPayload.Write(new MailPayload { TemplateName = "Loyalty.Welcome", Topic = "journeys", IsMarketing = true, ProductIds = [3, 4], Tokens = new Dictionary<string, string> { ["Old"] = "9" } });
        await Add(new PlannedAction("mail", ActionKind.Mail, new ActionSource(ActionSourceKind.Campaign, 5, 6, 7, 8), 42, 2, Today, Today.AddDays(1), payload));

        var row = (await Shop.Rows<LoyaltyAction>()).Single();
        Assert.That(row.Source, Is.EqualTo(new ActionSource(ActionSourceKind.Campaign, 5, 6, 7, 8)));
        Assert.That((row.CustomerId, row.StoreId, row.State, row.IsMarketing, row.DueOnUtc, row.ExpiresOnUtc), Is.EqualTo((42, 2, ActionState.Waiting, true, Today, Today.AddDays(1))));
        var read = ActionPayload.Read<MailPayload>(row.Payload)!;
        Assert.That((read.TemplateName, read.Topic, read.ProductIds, read.Tokens["Old"]), Is.EqualTo(("Loyalty.Welcome", "journeys", new[] { 3, 4 }, "9")));
    }

    [Test]
    public async Task Due_IsWhatWaitsAndIsNotBegun_OldestFirst()
    {
        await Add(OutboxDesk.Planned("late", due: Today.AddHours(-1)), OutboxDesk.Planned("later", due: Today.AddHours(1)), OutboxDesk.Planned("latest", due: Today.AddHours(-2)), OutboxDesk.Planned("begun"));
        await Claim("begun");

        var due = await Shop.With<ActionOutbox, IList<LoyaltyAction>>(outbox => outbox.DueAsync(Today, 10));

        Assert.That(due.Select(action => action.ActionKey), Is.EqualTo(new[] { "latest", "late" }));
    }

    [Test]
    public async Task OneClaim_IsGivenToOneOnly()
    {
        await Add(OutboxDesk.Planned("a"));
        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Claim("a"))));
        Assert.That(claims.Count(claim => claim is not null), Is.EqualTo(1));
    }

    [TestCase(ActionOutcomeKind.FailedForNow, true)]
    [TestCase(ActionOutcomeKind.Done, false)]
    [TestCase(ActionOutcomeKind.Unknown, false)]
    [TestCase(ActionOutcomeKind.FailedForGood, false)]
    [TestCase(ActionOutcomeKind.NotMine, false)]
    public async Task AfterAClaim_ComesAnother_OnlyWhenNothingHappened(ActionOutcomeKind outcome, bool another)
    {
        await Add(OutboxDesk.Planned("a"));
        var first = (await Claim("a"))!;
        await Shop.With<ActionOutbox>(outbox => outbox.EndAsync(first, new ActionOutcome(outcome, ActionReason.ServerBusy, null, null)));

        Assert.That(await Claim("a") is not null, Is.EqualTo(another));
    }

    [Test]
    public async Task AnErasedCustomer_LeavesNeitherActionsNorClaims()
    {
        await Add(OutboxDesk.Planned("a", 1), OutboxDesk.Planned("b", 2));
        await Claim("a");
        await Claim("b");

        await Shop.With<ActionQueue>(queue => queue.EraseAsync(1));

        Assert.That((await Shop.Rows<LoyaltyAction>()).Select(action => action.ActionKey), Is.EqualTo(new[] { "b" }));
        Assert.That(await Shop.Rows<LoyaltyActionClaim>(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Lists_CountsAndCalledOffActions_GoBySourceAndCustomer()
    {
        await Add(OutboxDesk.Planned("a", 1), OutboxDesk.Planned("b", 2), OutboxDesk.Planned("c", 2) with { Source = new ActionSource(ActionSourceKind.Campaign, 7) });
        var journey = new ActionQuery { SourceKind = ActionSourceKind.Journey, SourceId = 7 };

        Assert.That(await Shop.With<ActionQueue, int>(queue => queue.CountAsync(journey)), Is.EqualTo(2));
        Assert.That(await Shop.With<ActionQueue, int>(queue => queue.CancelAsync(journey with { CustomerId = 2 }, ActionReason.Exited)), Is.EqualTo(1));

        var tally = await Shop.With<ActionQueue, IReadOnlyList<ActionTally>>(queue => queue.TallyAsync(journey));
        Assert.That(tally, Is.EquivalentTo(new[]
        {
            new ActionTally((int)ActionKind.Tag, 2, 3, (int)ActionState.Waiting, 0, 1),
            new ActionTally((int)ActionKind.Tag, 2, 3, (int)ActionState.Skipped, (int)ActionReason.Exited, 1)
        }));
        Assert.That((await Shop.Rows<LoyaltyAction>()).Single(action => action.ActionKey == "c").State, Is.EqualTo(ActionState.Waiting));
    }

    private Task<int> Add(params PlannedAction[] planned) => Shop.With<ActionQueue, int>(queue => queue.AddAsync(planned));

    private async Task<LoyaltyActionClaim?> Claim(string key)
    {
        var action = (await Shop.Rows<LoyaltyAction>()).Single(row => row.ActionKey == key);
        return await Shop.With<ActionOutbox, LoyaltyActionClaim?>(outbox => outbox.TryClaimAsync(action));
    }
}
