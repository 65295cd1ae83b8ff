using Demo.Data;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Plugin.Tests.Support;
using Desk = Plugin.Tests.Support.JourneyDesk;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("E1")]
public class JourneyTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    private Desk Desk => new(Shop);

    [Test]
    public async Task ACartLeft_IsRemindedOfThreeTimes()
    {
        await Desk.SwitchesOn("CartReminder");
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        await Desk.Hours(0.5);
        Assert.That(await Desk.Mails(ann), Is.Empty);
        await Desk.Hours(1);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("CartReminder"));
        await Desk.Hours(24);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("CartReminder CartSecond"));
        await Desk.Hours(50);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("CartReminder CartSecond CartLast"));
        var product = (await Shop.Product("Tea")).Id;
        Assert.That((await Desk.Actions(ann)).Select(action => ActionPayload.Read<MailPayload>(action.Payload)!.ProductIds), Has.All.EqualTo(new[] { product }));
    }

    [Test]
    public async Task ACartBought_StopsTheReminders()
    {
        await Desk.SwitchesOn("CartReminder");
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        await Desk.Hours(2);
        await ann.ChecksOut();
        await Desk.Hours(30);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("CartReminder"));
        Assert.That((await Desk.Ways(ann)).Single().End, Is.EqualTo(JourneyEnd.GoalReached));
    }

    [Test]
    [Category("E4")]
    public async Task ACartBoughtASecondBefore_StopsTheMailThatIsAboutToGo_EvenIfTheEventWasLost()
    {
        await Desk.SwitchesOn("CartReminder");
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        await Desk.Hours(2);
        var waiting = (await Desk.Actions(ann)).Single();
        Assert.That(await Desk.Asks(waiting), Is.Null);

        await Shop.Insert(new Order { CustomerId = ann.Id, StoreId = 1, CreatedOnUtc = Shop.Now, OrderStatusId = (int)OrderStatus.Pending, OrderGuid = Guid.NewGuid(), CustomOrderNumber = "X", CustomerCurrencyCode = "USD" });
        Assert.That((await Desk.Asks(waiting))?.Reason, Is.EqualTo(ActionReason.GoalReached));
    }

    [Test]
    public async Task WhateverIsRunAgain_NothingIsPlannedTwice()
    {
        await Desk.SwitchesOn("CartReminder");
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        await Desk.Hours(2);
        // As after a kill between the outbox and the enrollment.
        var row = (await Desk.Ways(ann)).Single();
        (row.StepId, row.DueOnUtc, row.SinceUtc, row.IsRunning) = (0, row.TriggeredOnUtc, row.TriggeredOnUtc, true);
        await Shop.Change(row);
        await Desk.Works();
        await Desk.Works();
        Assert.That(await Desk.Mails(ann), Is.EqualTo("CartReminder"));
        Assert.That((await Shop.Rows<LoyaltyPassedStep>()).Select(step => step.StepId), Is.Unique);
    }

    [Test]
    public async Task WhatHappenedBefore_ItWasSwitchedOn_BeginsNothing()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        await Desk.Works();
        Shop.Days.PassMinutes(10);
        await Desk.SwitchesOn("ThankYou");
        await Desk.Hours(4);
        Assert.That(await Shop.Rows<LoyaltyEnrollment>(), Is.Empty);
    }

    [Test]
    public async Task ANewVersion_CountsForWhoEntersFromNowOn()
    {
        var journey = await Desk.SwitchesOn("ReviewRequest", definition => definition with { ReEntry = new ReEntry(ReEntryKind.OncePerSubject) });
        var ann = await Shop.Customer("Ann");
        await Delivered(ann);
        await Desk.Hours(1);
        await Desk.Changes(journey.Id, definition => definition with { Steps = [new MailStep(7, [new MailVariant("Loyalty.ThankYou")], "care", false)] });
        var ben = await Shop.Customer("Ben");
        await Delivered(ben);
        await Desk.Days(12);
        Assert.That((await Desk.Mails(ann), await Desk.Mails(ben)), Is.EqualTo(("ReviewRequest", "ThankYou")));
    }

    [Test]
    public async Task APausedJourney_LetsNobodyEnterOrMove_AndDefersWhatWaits()
    {
        var journey = await Desk.SwitchesOn("CartReminder");
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        await Desk.Hours(2);
        await Desk.Switches(journey.Id, JourneyState.Paused);
        var ben = await Shop.Customer("Ben");
        await ben.PutsInCart("Tea");
        await Desk.Hours(26);
        Assert.That((await Desk.Mails(ann), await Desk.Mails(ben)), Is.EqualTo(("CartReminder", "")));
        Assert.That((await Desk.Asks((await Desk.Actions(ann))[0]))?.Kind, Is.EqualTo(ActionOutcomeKind.Deferred));
    }

    [Test]
    public async Task AJourneySwitchedOff_IsLeftByAll_AndWhatWaitsIsCalledOff()
    {
        var journey = await Desk.SwitchesOn("CartReminder");
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        await Desk.Hours(2);
        await Desk.Switches(journey.Id, JourneyState.Off);
        await Desk.Works();
        Assert.That((await Desk.Ways(ann)).Single().End, Is.EqualTo(JourneyEnd.Stopped));
        Assert.That((await Desk.Actions(ann)).Single().Reason, Is.EqualTo(ActionReason.SourceStopped));
    }

    [Test]
    public async Task AJourneyThatIsToFinish_LetsNobodyEnter_AndIsOffWhenTheLastHasLeft()
    {
        var journey = await Desk.SwitchesOn("CartReminder");
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        await Desk.Hours(2);
        await Desk.Switches(journey.Id, JourneyState.Finishing);
        var ben = await Shop.Customer("Ben");
        await ben.PutsInCart("Tea");
        await Desk.Hours(76);
        Assert.That((await Desk.Mails(ann), await Desk.Mails(ben)), Is.EqualTo(("CartReminder CartSecond CartLast", "")));
        Assert.That((await Desk.Find(journey.Id)).State, Is.EqualTo(JourneyState.Off));
    }

    [Test]
    [Category("E6")]
    public async Task SomeAreLeftAlone_AndGetNothing()
    {
        await Desk.SwitchesOn("CartReminder", definition => definition with { HoldOutPercent = 50 });
        var shoppers = new List<Shopper>();
        for (var number = 0; number < 12; number++)
        {
            shoppers.Add(await Shop.Customer($"Shopper{number}"));
            await shoppers[^1].PutsInCart("Tea");
        }

        await Desk.Hours(2);
        var ways = await Shop.Rows<LoyaltyEnrollment>();
        Assert.That(ways, Has.Count.EqualTo(12));
        Assert.That(ways.Count(way => way.IsControl), Is.InRange(1, 11));
        foreach (var shopper in shoppers)
            Assert.That(await Desk.Mails(shopper), Is.EqualTo(ways.Single(way => way.CustomerId == shopper.Id).IsControl ? "" : "CartReminder"));
    }

    [Test]
    public async Task AnOrderCancelled_IsNotThankedFor()
    {
        await Desk.SwitchesOn("ThankYou");
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea");
        await Desk.Hours(1);
        await order.IsCancelled();
        await Desk.Hours(3);
        Assert.That(await Desk.Mails(ann), Is.Empty);
    }

    [Test]
    [Category("B7")]
    public async Task TheErased_AreForgotten()
    {
        await Desk.SwitchesOn("CartReminder");
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        await Desk.Hours(2);
        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(ann.Id));
        Assert.That(await Desk.Ways(ann), Is.Empty);
        Assert.That((await Shop.Rows<LoyaltyPassedStep>()).Where(step => step.CustomerId == ann.Id), Is.Empty);
    }

    [Test]
    public async Task TheJourneyOfTheSurvey_CanBeSwitchedOn() =>
        Assert.That(await Desk.Switches((await Desk.Ready("Survey")).Id, JourneyState.On), Is.EqualTo(SwitchResult.Done));

    private async Task Delivered(Shopper shopper)
    {
        await Shop.Product("Pot", product => product.IsShipEnabled = true);
        var order = await shopper.Buys("Pot");
        await order.Arrives(await order.IsSent());
    }
}
