using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Orders;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What those of the ready-made journeys promise that follow a customer's own calendar, and those that other parts of the shop begin.</summary>
[Category("E1")]
public class ReadyMadeCalendarTests : ShopTests
{
    private JourneyDesk Desk => new(Shop);

    [Test]
    public async Task Replenishment_FollowsTheCustomersOwnRhythm()
    {
        var ann = await Shop.Customer("Ann");
        for (var time = 0; time < 4; time++)
        {
            await ann.Buys("Tea");
            Shop.Days.Pass(30);
        }

        Shop.Days.Pass(-20);
        await Desk.Works(anew: true);
        await Desk.SwitchesOn("Replenishment");
        await Desk.Days(1);
        Assert.That(await Desk.Mails(ann), Is.Empty, "ten days after the last order");
        Shop.Days.Pass(12);
        await Desk.Days(15);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("Replenishment"));
    }

    [Test]
    public async Task WinBack_WritesTwiceToWhoHasBecomeDormant()
    {
        var ann = await Shop.Customer("Ann");
        for (var time = 0; time < 3; time++)
        {
            await ann.Buys("Tea");
            Shop.Days.Pass(10);
        }

        await Desk.Works(anew: true);
        await Desk.SwitchesOn("WinBack");
        for (var day = 0; day < 84 && await Desk.Mails(ann) != "WinBack WinBackSecond"; day++)
            await Desk.Days(1);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("WinBack WinBackSecond"));
    }

    /// <summary>A running nopCommerce had shown it: what follows records, and tiers of all stores, belongs to no store, and no store wrote.</summary>
    [Test]
    public async Task WhatBelongsToNoStore_IsWrittenByTheCustomersOwn()
    {
        var ann = await Shop.Customer("Ann", 2);
        for (var time = 0; time < 3; time++)
        {
            await ann.Buys("Tea");
            Shop.Days.Pass(10);
        }

        await Desk.Works(anew: true);
        await Desk.SwitchesOn("WinBack");
        await Desk.SwitchesOn("TierReached");
        await Shop.With<FactRecorder>(recorder => recorder.RecordAsync(new Fact { Key = "later:1", Kind = FactKind.TierReached, OccurredOnUtc = Shop.Now, StoreId = 0, CustomerId = ann.Id, SubjectId = 4 }));
        for (var day = 0; day < 84 && await Desk.Mails(ann) != "TierReached WinBack"; day++)
            await Desk.Days(1);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("TierReached WinBack"));
        Assert.That((await Desk.Actions(ann)).Select(action => action.StoreId), Is.All.EqualTo(2));
    }

    [Test]
    public async Task AStoreThatIsNotThere_IsReplacedByTheFirst()
    {
        var ann = await Shop.Customer("Ann");
        await ChangeCustomer(ann, customer => customer.RegisteredInStoreId = 77);
        await Desk.SwitchesOn("TierReached");
        await Shop.With<FactRecorder>(recorder => recorder.RecordAsync(new Fact { Key = "later:1", Kind = FactKind.TierReached, OccurredOnUtc = Shop.Now, StoreId = 0, CustomerId = ann.Id, SubjectId = 4 }));
        await Desk.Days(1);
        Assert.That((await Desk.Actions(ann)).Select(action => action.StoreId), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public async Task Birthday_BringsPointsAndWishesInTheMorning_OnceAYear()
    {
        var ann = await Shop.Customer("Ann");
        await ChangeCustomer(ann, customer => customer.DateOfBirth = new DateTime(1990, 3, 4));
        await Desk.SwitchesOn("Birthday");
        await Desk.Works(anew: true);
        await Desk.Days(5);
        var actions = await Desk.Actions(ann);
        Assert.That(actions.Select(action => action.Kind), Is.EqualTo(new[] { ActionKind.Reward, ActionKind.Mail }));
        Assert.That(ActionPayload.Read<MailPayload>(actions[1].Payload)!.Tokens["Loyalty.Points"], Is.EqualTo("50"));
        Assert.That(actions[1].DueOnUtc.Date, Is.EqualTo(new DateTime(2026, 3, 4)));

        await Shop.RunTask<DispatchTask>();
        Assert.That((await Shop.Rows<RewardPointsHistory>()).Single().Points, Is.EqualTo(50));
        await Shop.RunTask<DispatchTask>();
        Assert.That(await Shop.Rows<RewardPointsHistory>(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Anniversary_ThanksAYearAfterTheFirstOrder()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        Shop.Days.Pass(362);
        await Desk.Works(anew: true);
        await Desk.SwitchesOn("Anniversary");
        await Desk.Days(5);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("Anniversary"));
    }

    [Test]
    public async Task PointsExpiring_SaysHowManyAndWhen()
    {
        var ann = await Shop.Customer("Ann");
        await Shop.With<IRewardPointService>(points => points.AddRewardPointsHistoryEntryAsync(ann.Customer, 120, 1, "Gift", endDate: Shop.Now.AddDays(20)));
        await Desk.SwitchesOn("PointsExpiring");
        await Desk.Days(8);
        var payload = ActionPayload.Read<MailPayload>((await Desk.Actions(ann)).Single().Payload)!;
        Assert.That((payload.TemplateName, payload.Tokens["Loyalty.ExpiringPoints"], payload.Tokens["Loyalty.ExpireOn"]), Is.EqualTo(("Loyalty.PointsExpiring", "120", "2026-03-22")));
    }

    [TestCase("TierReached", FactKind.TierReached, "TierReached")]
    [TestCase("TierAtRisk", FactKind.TierAtRisk, "TierAtRisk")]
    [TestCase("CaseFollowUp", FactKind.CaseSettled, "CaseFollowUp")]
    public async Task WhatLaterPartsOfTheShopTell_BeginsItsJourney(string journey, FactKind kind, string mail)
    {
        await Desk.SwitchesOn(journey);
        var ann = await Shop.Customer("Ann");
        await Shop.With<FactRecorder>(recorder => recorder.RecordAsync(new Fact { Key = "later:1", Kind = kind, OccurredOnUtc = Shop.Now, StoreId = 1, CustomerId = ann.Id, SubjectId = 4 }));
        await Desk.Days(5);
        Assert.That(await Desk.Mails(ann), Is.EqualTo(mail));
    }

    [Test]
    public async Task ATaskForTheStaff_IsOnTheirList_Once()
    {
        await Desk.SwitchesOn("ThankYou", definition => definition with { Steps = [new TaskStep(9, "Thank by hand", "Write a card.", 2)] });
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        await Desk.Hours(1);
        await Shop.RunTask<DispatchTask>();
        await Shop.RunTask<DispatchTask>();
        var task = (await Shop.Rows<LoyaltyFollowUp>()).Single();
        Assert.That((task.CustomerId, task.Title, task.State), Is.EqualTo((ann.Id, "Thank by hand", FollowUpState.Open)));
    }

    private async Task ChangeCustomer(Shopper shopper, Action<Customer> change)
    {
        var customer = (await Shop.Rows<Customer>()).Single(row => row.Id == shopper.Id);
        change(customer);
        await Shop.Change(customer);
    }
}
