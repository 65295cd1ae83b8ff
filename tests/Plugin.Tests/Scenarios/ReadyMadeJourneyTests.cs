using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.ReadyMade;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Orders;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What each ready-made journey promises.</summary>
[Category("E1")]
public class ReadyMadeJourneyTests : ShopTests
{
    private JourneyDesk Desk => new(Shop);

    [Test]
    public async Task All_AreThere_SwitchedOff_WithTextsInBothLanguages()
    {
        var journeys = await Shop.Rows<LoyaltyJourney>();
        Assert.That(journeys.Select(journey => journey.ReadyMadeKey), Is.EquivalentTo(ReadyMadeJourneys.All.Select(ready => ready.Key)));
        Assert.That(journeys.Select(journey => journey.State), Is.All.EqualTo(JourneyState.Off));
        var templates = (await Shop.Rows<MessageTemplate>()).Select(template => template.Name).ToHashSet();
        foreach (var ready in ReadyMadeJourneys.All)
        {
            Assert.That(JourneyCheck.Of(ready.Definition, templates), Is.Empty, ready.Key);
            foreach (var language in new[] { "en-US", "zh-CN" })
                Assert.That(LocaleFiles.For(language).Keys, Is.SupersetOf(new[] { "", ".Description" }.Select(end => $"Plugins.Misc.CustomerLoyalty.Journeys.Ready.{ready.Key}{end}")));
        }
    }

    [Test]
    public async Task InstalledAgain_TheyComeNotTwice_AndTheShopsOwnStays()
    {
        var journey = await Desk.Ready("WinBack");
        await Desk.Changes(journey.Id, definition => definition with { HoldOutPercent = 33 });
        await Shop.With<JourneyInstaller>(installer => installer.InstallAsync());
        Assert.That(await Shop.Rows<LoyaltyJourney>(), Has.Count.EqualTo(ReadyMadeJourneys.All.Count));
        Assert.That((await Desk.Ready("WinBack")).Name, Is.EqualTo("Own name"));
    }

    [Test]
    public async Task Welcome_GreetsAtOnce_AndShowsMoreToWhoHasNotBought()
    {
        await Desk.SwitchesOn("Welcome");
        var ann = await Shop.Customer("Ann");
        var ben = await Shop.Customer("Ben");
        await ben.Buys("Tea");
        await Desk.Hours(1);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("Welcome"));
        await Desk.Days(5);
        Assert.That((await Desk.Mails(ann), await Desk.Mails(ben)), Is.EqualTo(("Welcome WelcomeDiscover", "Welcome")));
    }

    [Test]
    public async Task BrowseReminder_SpeaksOfWhatWasLookedAtMost()
    {
        await Desk.SwitchesOn("BrowseReminder");
        var ann = await Shop.Customer("Ann");
        foreach (var product in new[] { "Tea", "Cup", "Tea" })
        {
            await ann.Views(product);
            Shop.Days.PassMinutes(1);
        }

        await Desk.Days(3);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("BrowseReminder"));
        Assert.That(ActionPayload.Read<MailPayload>((await Desk.Actions(ann)).Single().Payload)!.ProductIds, Is.EqualTo(new[] { (await Shop.Product("Tea")).Id }));
    }

    [Test]
    public async Task WishListReminder_ComesAfterThreeAndSevenDays_UnlessItWasBought()
    {
        await Desk.SwitchesOn("WishListReminder");
        var ann = await Shop.Customer("Ann");
        var ben = await Shop.Customer("Ben");
        await ann.PutsOnWishList("Tea");
        await ben.PutsOnWishList("Tea");
        await Desk.Days(4);
        await ben.Buys("Tea");
        await Desk.Days(5);
        Assert.That((await Desk.Mails(ann), await Desk.Mails(ben)), Is.EqualTo(("WishListReminder WishListSecond", "WishListReminder")));
    }

    [Test]
    public async Task PriceDrop_IsToldToWhoWantsIt_OnlyIfItIsWorthwhile()
    {
        await Desk.SwitchesOn("PriceDrop");
        var ann = await Shop.Customer("Ann");
        await ann.PutsOnWishList("Tea");
        await Desk.Hours(1);
        await Prices("Tea", 9.8m);
        await Desk.Hours(1);
        Assert.That(await Desk.Mails(ann), Is.Empty);
        await Prices("Tea", 8m);
        await Desk.Hours(1);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("PriceDrop"));
    }

    [Test]
    public async Task BackInStock_IsToldToWhoWantsIt()
    {
        await Desk.SwitchesOn("BackInStock");
        var ann = await Shop.Customer("Ann");
        await ann.PutsOnWishList("Tea");
        await Stock("Tea", 0);
        await Desk.Hours(1);
        await Stock("Tea", 5);
        await Desk.Hours(1);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("BackInStock"));
    }

    [Test]
    [Category("G1")]
    public async Task ThankYou_ComesTwoHoursAfterPayment_OnceForEachOrder()
    {
        await Desk.SwitchesOn("ThankYou");
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea", paid: false);
        await Desk.Hours(4);
        Assert.That(await Desk.Mails(ann), Is.Empty);
        await order.IsPaid();
        await Desk.Hours(3);
        var mail = (await Desk.Actions(ann)).First();
        var payload = ActionPayload.Read<MailPayload>(mail.Payload)!;
        Assert.That((payload.TemplateName, payload.OrderId, payload.IsMarketing), Is.EqualTo(("Loyalty.ThankYou", order.Id, false)));
    }

    [Test]
    [Category("G2")]
    public async Task HowTo_ComesTheMorningAfterDelivery()
    {
        await Desk.SwitchesOn("HowTo");
        var ann = await Shop.Customer("Ann");
        await Delivered(ann);
        await Desk.Days(3);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("HowTo"));
    }

    [Test]
    [Category("G5")]
    public async Task ReviewRequest_ComesTenDaysAfterDelivery_UnlessHeHasWritten()
    {
        await Desk.SwitchesOn("ReviewRequest");
        var ann = await Shop.Customer("Ann");
        var ben = await Shop.Customer("Ben");
        await Delivered(ann);
        await Delivered(ben);
        await Desk.Days(5);
        await ben.Reviews("Tea", 5);
        await Desk.Days(7);
        Assert.That((await Desk.Mails(ann), await Desk.Mails(ben)), Is.EqualTo(("ReviewRequest", "")));
    }

    [Test]
    public async Task CrossSell_ComesTwoWeeksAfterDelivery_UnlessHeHasBought()
    {
        await Desk.SwitchesOn("CrossSell");
        var ann = await Shop.Customer("Ann");
        var ben = await Shop.Customer("Ben");
        await Delivered(ann);
        await Delivered(ben);
        await Desk.Days(3);
        await ben.Buys("Cup");
        await Desk.Days(14);
        Assert.That((await Desk.Mails(ann), await Desk.Mails(ben)), Is.EqualTo(("CrossSell", "")));
    }

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
        await Desk.Days(28);
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
        for (var week = 0; week < 12 && await Desk.Mails(ann) != "WinBack WinBackSecond"; week++)
            await Desk.Days(7);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("WinBack WinBackSecond"));
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

    private async Task Delivered(Shopper shopper)
    {
        await Shop.Product("Pot", product => product.IsShipEnabled = true);
        var order = await shopper.Buys("Pot");
        await order.Arrives(await order.IsSent());
    }

    private async Task Prices(string name, decimal price)
    {
        var product = await Shop.Product(name);
        product.Price = price;
        await Shop.Change(product);
    }

    private async Task Stock(string name, int pieces)
    {
        var product = await Shop.Product(name);
        (product.ManageInventoryMethodId, product.StockQuantity) = ((int)ManageInventoryMethod.ManageStock, pieces);
        await Shop.Change(product);
    }

    private async Task ChangeCustomer(Shopper shopper, Action<Customer> change)
    {
        var customer = (await Shop.Rows<Customer>()).Single(row => row.Id == shopper.Id);
        change(customer);
        await Shop.Change(customer);
    }
}
