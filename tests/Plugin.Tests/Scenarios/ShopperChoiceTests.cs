using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Plugin.Tests.Support;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D5")]
public class ShopperChoiceTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task NotForMe_IsNeverShownAgain_AndSaidTwiceIsOneFact()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea", "Cup");

        Assert.That(await ann.Dismisses(Shop, "Tea"), Is.EqualTo(204));
        Assert.That(await ann.Dismisses(Shop, "Tea"), Is.EqualTo(204));

        Assert.That(await ann.Sees(RecentlyViewed), Is.EqualTo(new[] { "Cup" }));
        Assert.That(await Shop.Journal(FactKind.ProductDismissed), Has.Count.EqualTo(1));
    }

    [Test]
    [Category("A4")]
    public async Task WhatAGuestDismissed_StaysAwayAfterHeLogsIn_OnHisOtherDevicesToo()
    {
        var laptop = await Shop.Customer("Ann");
        await laptop.Views("Tea", "Cup");
        var phone = await Shop.Guest();
        await phone.Views("Pot");
        await phone.Dismisses(Shop, "Tea");
        await phone.LogsInAs(laptop);
        await phone.Browsing.Home();
        await phone.Views("Pot");
        await Shop.RunTask<CaptureTask>();

        Assert.That(await laptop.Sees(RecentlyViewed), Is.EquivalentTo(new[] { "Pot", "Cup" }));
    }

    [Test]
    public async Task SwitchedOff_NothingIsMadeForThePerson_UntilHeSwitchesItOn()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");

        Assert.That(await ann.Chooses(Shop, "off"), Is.EqualTo(204));
        Assert.That(await ann.Sees(RecentlyViewed), Is.Empty);
        ann.Device.PersonalCookie = null;
        Assert.That(await ann.Sees(RecentlyViewed), Is.Empty, "on another device");

        Assert.That(await ann.Chooses(Shop, "on"), Is.EqualTo(204));
        Assert.That(await ann.Sees(RecentlyViewed), Is.EqualTo(new[] { "Tea" }));
    }

    [Test]
    public async Task AGuestsChoice_IsKeptByHisBrowser()
    {
        var guest = await Shop.Guest();
        await guest.Views("Tea");
        await guest.Chooses(Shop, "off");

        Assert.That(guest.Device.PersonalCookie, Is.EqualTo("off"));
        Assert.That(await guest.Sees(RecentlyViewed), Is.Empty);
        await guest.Chooses(Shop, "on");
        Assert.That(guest.Device.PersonalCookie, Is.Null);
        Assert.That(await guest.Sees(RecentlyViewed), Is.EqualTo(new[] { "Tea" }));
    }

    [TestCase("", 403)]
    [TestCase("x\ndismiss\n1", 403)]
    [TestCase("only one line", 422)]
    [Category("L3")]
    public async Task AStrangersWords_AreRefused(string body, int status)
    {
        var guest = await Shop.Guest();

        Assert.That(await guest.Posts(Shop, body.Length == 0 ? "\ndismiss\n1" : body), Is.EqualTo(status));
        Assert.That(await Shop.Journal(FactKind.ProductDismissed), Is.Empty);
    }

    [TestCase("dismiss\n-1")]
    [TestCase("dismiss\n99999999999")]
    [TestCase("dismiss")]
    [TestCase("drop")]
    [Category("L3")]
    public async Task NonsenseWithAGoodToken_IsRefused(string words)
    {
        var ann = await Shop.Customer("Ann");

        Assert.That(await ann.Chooses(Shop, words), Is.EqualTo(422));
    }

    [Test]
    [Category("L3")]
    public async Task TooMany_AreRefused_AndTooLong()
    {
        var ann = await Shop.Customer("Ann");
        for (var number = 0; number < 30; number++)
            await ann.Chooses(Shop, "dismiss\n1");

        Assert.That(await ann.Chooses(Shop, "dismiss\n1"), Is.EqualTo(429));
        Assert.That(await ann.Posts(Shop, new string('x', 600)), Is.EqualTo(413));
    }

    [Test]
    [Category("B7")]
    public async Task Erasure_ForgetsWhatHeDismissed()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Dismisses(Shop, "Tea");

        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(ann.Id));

        Assert.That(await Shop.Journal(FactKind.ProductDismissed), Is.Empty);
    }
}
