using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.ReadyMade;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
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
    [Category("G5")]
    public async Task Maintenance_ComesHalfAYearAfterDelivery_AndTheWarrantyReminderBeforeTwoYearsAreOver()
    {
        await Desk.SwitchesOn("MaintenanceReminder");
        await Desk.SwitchesOn("WarrantyReminder");
        var ann = await Shop.Customer("Ann");
        await Delivered(ann);
        await Desk.Days(2);
        Shop.Days.Pass(180);
        await Desk.Days(2);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("MaintenanceReminder"));
        Shop.Days.Pass(515);
        await Desk.Days(3);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("MaintenanceReminder WarrantyReminder"));
    }

    [Test]
    [Category("G5")]
    public async Task ReturnFollowUp_ComesThreeDaysAfterTheReturnIsSettled_AndNotBefore()
    {
        await Desk.SwitchesOn("ReturnFollowUp");
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea");
        var sentBack = await order.IsSentBack(ann, 1);
        await Desk.Days(5);
        Assert.That(await Desk.Mails(ann), Is.Empty);
        (sentBack.ReturnRequestStatusId, sentBack.UpdatedOnUtc) = (40, Shop.Now);
        await Shop.With<Nop.Data.IRepository<Nop.Core.Domain.Orders.ReturnRequest>>(rows => rows.UpdateAsync(sentBack));
        await Desk.Days(6);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("ReturnFollowUp"));
    }

    [Test]
    [Category("G5")]
    public async Task WhatNeedsNoParcel_CountsAsDeliveredWhenItIsPaid()
    {
        await Desk.SwitchesOn("HowTo");
        var ann = await Shop.Customer("Ann");
        await Shop.Product("Course", product => product.IsDownload = true);
        await ann.Buys("Course");
        await Desk.Days(3);
        Assert.That(await Desk.Mails(ann), Is.EqualTo("HowTo"));
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
}
