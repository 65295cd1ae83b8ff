using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Outbox.Retention;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What mails brought: orders by the last click within the window, refunds taken back.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("E6")]
public class MailOutcomeTests(DatabaseKind kind)
{
    private MailDesk _desk = null!;

    private Shop Shop => _desk.Shop;

    [SetUp]
    public async Task OpenAsync() => _desk = await MailDesk.OpenAsync(kind);

    [TearDown]
    public ValueTask CloseAsync() => _desk.DisposeAsync();

    [Test]
    public async Task AnOrder_CountsForTheMailClickedLast_OnceAndOnlyWithinTheWindow()
    {
        var (ann, first, second) = await AnnHasTwoMails();
        await Clicks(first);
        Shop.Days.PassMinutes(10);
        await Clicks(second);
        Shop.Days.PassMinutes(10);
        await ann.Buys("Tea");
        Shop.Days.Pass(5.5);
        await ann.Buys("Cup");
        await Works();
        await Works();

        Assert.That(await Outcomes(), Is.EqualTo(new[] { new MailOutcome(2, 1, 1, 0, 0m), new MailOutcome(3, 2, 1, 1, 10m) }));
        var orders = await Shop.With<MailOutcomes, IReadOnlyList<MailOrder>>(async outcomes => [.. await outcomes.OrdersAsync(new OutcomeQuery { SourceKindId = (int)ActionSourceKind.Journey, SourceId = 7, Step = 3, Variant = 2 }, 0, 10)]);
        Assert.That(orders.Select(order => (order.CustomerId, order.Total)), Is.EqualTo(new[] { (ann.Id, 10m) }));
        Assert.That(await Shop.With<MailOutcomes, int>(async outcomes => (await outcomes.ClicksAsync(new OutcomeQuery { SourceKindId = (int)ActionSourceKind.Journey, SourceId = 7 }, 0, 10)).TotalCount), Is.EqualTo(2));
    }

    [Test]
    public async Task Refunds_AreTakenBack_AndCancelledOrdersDoNotCount()
    {
        var (ann, first, _) = await AnnHasTwoMails();
        await Clicks(first);
        Shop.Days.PassMinutes(10);
        var kept = await ann.Buys("Tea");
        var lost = await ann.Buys("Cup");
        Shop.Days.PassMinutes(5);
        await Works();
        Assert.That(await Outcomes(), Is.EqualTo(new[] { new MailOutcome(2, 1, 1, 2, 20m) }));

        await kept.IsRefunded(4m);
        await lost.IsCancelled();
        Assert.That(await Outcomes(), Is.EqualTo(new[] { new MailOutcome(2, 1, 1, 1, 6m) }));
    }

    [Test]
    public async Task AnOrderASecondAfterTheClick_WaitsUntilItIsKnownThatAPersonClicked()
    {
        var (ann, first, _) = await AnnHasTwoMails();
        await Clicks(first);
        Shop.Days.PassMinutes(0.1);
        await ann.Buys("Tea");
        await Works();
        Assert.That(await Outcomes(), Is.Empty);
        Shop.Days.PassMinutes(2);
        await Works();
        Assert.That((await Outcomes()).Single().Orders, Is.EqualTo(1));
    }

    [Test]
    [Category("L3")]
    public async Task WhatAProgramClicked_BringsNoOrder()
    {
        var (ann, first, _) = await AnnHasTwoMails();
        await Clicks(first, automatic: true);
        Shop.Days.PassMinutes(10);
        await ann.Buys("Tea");
        Shop.Days.PassMinutes(5);
        await Works();
        Assert.That(await Outcomes(), Is.Empty);
    }

    [Test]
    [Category("L2")]
    public async Task Erased_TheNumbersStay_ThePersonGoes()
    {
        var (ann, first, _) = await AnnHasTwoMails();
        await Clicks(first);
        Shop.Days.PassMinutes(10);
        await ann.Buys("Tea");
        Shop.Days.PassMinutes(5);
        await Works();
        await Shop.With<MailOutcomes>(outcomes => outcomes.EraseAsync(ann.Id));
        Assert.That((await Shop.Rows<LoyaltyMailOrder>()).Select(row => (row.CustomerId, row.ActionId)), Is.EqualTo(new[] { (0, 0) }));
        Assert.That((await Outcomes()).Single().Revenue, Is.EqualTo(10m));
    }

    [Test]
    [Category("L4")]
    public async Task OldActions_AreTakenAway_AndReportsKeepTheirNumbers()
    {
        await AnnHasTwoMails();
        var before = await Tally();
        Shop.Days.Pass(800);
        await Works();
        Assert.That((await Shop.Rows<LoyaltyAction>()).Count + (await Shop.Rows<LoyaltyActionClaim>()).Count, Is.Zero);
        Assert.That(await Tally(), Is.EquivalentTo(before));
        var waiting = await _desk.Plans(await _desk.Subscriber("Bob"));
        Shop.Days.Pass(5);
        await Works();
        Assert.That((await _desk.Now(waiting)).State, Is.EqualTo(ActionState.Done));
    }

    [Test]
    [Category("L1")]
    public async Task KilledBetweenTheTotalsAndTheRows_NothingIsCountedTwice()
    {
        await AnnHasTwoMails();
        var before = await Tally();
        await Shop.With<ActionRetentionStore, int>(store => store.TakeAwayAsync(0));
        var row = new LoyaltyAction { ActionKey = "left", KindId = 1, SourceKindId = 1, SourceId = 7, Step = 2, Variant = 1, StateId = 2, DecidedOnUtc = Shop.Now };
        await Shop.Insert(row);
        await Shop.With<ActionRetentionStore, int>(store => store.TakeAwayAsync(row.Id / ActionRetentionStore.BlockSize));
        Assert.That(await Tally(), Is.EquivalentTo(before));
    }

    private Task Works() => Shop.RunTask<DispatchTask>();

    private Task<IReadOnlyList<MailOutcome>> Outcomes() => Shop.With<MailOutcomes, IReadOnlyList<MailOutcome>>(outcomes => outcomes.OfAsync(ActionSourceKind.Journey, 7));

    private Task<IReadOnlyList<ActionTally>> Tally() => Shop.With<ActionQueue, IReadOnlyList<ActionTally>>(queue => queue.TallyOfSourceAsync(ActionSourceKind.Journey, 7));

    private Task Clicks(LoyaltyAction mail, bool automatic = false) => Shop.With<MailClickStore>(clicks =>
        clicks.AddAsync(ClickLink.To($"https://example.org/{mail.Step}", mail.Id, mail.CustomerId, 1), "https://example.org/", Shop.Now, automatic));

    private async Task<(Shopper Ann, LoyaltyAction First, LoyaltyAction Second)> AnnHasTwoMails()
    {
        var ann = await _desk.Subscriber("Ann");
        var first = await _desk.Plans(ann, source: new ActionSource(ActionSourceKind.Journey, 7, 1, 2, 1));
        var second = await _desk.Plans(ann, source: new ActionSource(ActionSourceKind.Journey, 7, 1, 3, 2));
        await Works();
        Shop.Days.PassMinutes(10);
        return (ann, first, second);
    }
}
