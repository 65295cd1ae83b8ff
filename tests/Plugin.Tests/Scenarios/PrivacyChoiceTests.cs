using Nop.Services.Common;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[Category("A3")]
public class PrivacyChoiceTests : ShopTests
{
    [TestCase("DNT")]
    [TestCase("Sec-GPC")]
    public async Task ABrowserThatRefuses_GetsNoScriptAndNoCookie(string header)
    {
        var guest = await Shop.Guest();
        guest.Device.Headers[header] = "1";

        var page = await guest.Browsing.Product("Tea");

        Assert.That(page.HasScript, Is.False);
        Assert.That(guest.Device.VisitorCookie, Is.Null);
        Assert.That(Shop.Counters[CaptureCounter.DoNotTrack], Is.EqualTo(1));
    }

    [TestCase("DNT")]
    [TestCase("Sec-GPC")]
    public async Task AShopThatDoesNotHonourIt_RecordsAllTheSame(string header)
    {
        await Shop.Configure(settings => settings.HonourDoNotTrack = false);
        var guest = await Shop.Guest();
        guest.Device.Headers[header] = "1";

        await guest.Views("Tea");

        Assert.That(await Shop.Journal(FactKind.ProductViewed), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Crawlers_GetNoScript_AndTheirReportsAreIgnored()
    {
        var guest = await Shop.Guest();
        var page = await guest.Browsing.Product("Tea");
        guest.Device.UserAgent = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

        Assert.That((await guest.Browsing.Product("Tea")).HasScript, Is.False);
        Assert.That(await page.IsLeft(), Is.EqualTo(204));
        await Shop.Flush();

        Assert.That(await Shop.Journal(FactKind.ProductViewed), Is.Empty);
        Assert.That(Shop.Counters[CaptureCounter.Bot], Is.EqualTo(1));
    }

    [Test]
    public async Task OnlyWithConsent_ARegisteredCustomerNeedsTheChosenConsent()
    {
        await Shop.Configure(settings => (settings.OnlyWithConsent, settings.ConsentId) = (true, 1));
        var ann = await Shop.Customer("Ann");
        Assert.That((await ann.Browsing.Product("Tea")).HasScript, Is.False, "asked nobody yet");

        await ann.Consents(true);
        Assert.That((await ann.Browsing.Product("Tea")).HasScript, Is.True, "given");

        Shop.Days.PassMinutes(1);
        await ann.Consents(false);
        Assert.That((await ann.Browsing.Product("Tea")).HasScript, Is.False, "taken back");
    }

    [Test]
    public async Task OnlyWithConsent_AGuestNeedsToHaveAcceptedTheCookieNotice_OfTheStore()
    {
        await Shop.Configure(settings => (settings.OnlyWithConsent, settings.ConsentId) = (true, 1));
        var guest = await Shop.Guest();
        Assert.That((await guest.Browsing.Product("Tea")).HasScript, Is.False);

        await Shop.With<IGenericAttributeService>(attributes => attributes.SaveAttributeAsync(guest.Customer, NopCustomerDefaults.EuCookieLawAcceptedAttribute, true, 1));

        Assert.That((await guest.Browsing.Product("Tea")).HasScript, Is.True);
        guest.StoreId = 2;
        Assert.That((await guest.Browsing.Product("Tea")).HasScript, Is.False, "in the other store he was not asked");
    }

    [Test]
    public async Task OnlyWithConsent_AndNoneChosen_RecordsNobodyRegistered()
    {
        await Shop.Configure(settings => settings.OnlyWithConsent = true);
        var ann = await Shop.Customer("Ann");
        await ann.Consents(true);

        Assert.That((await ann.Browsing.Product("Tea")).HasScript, Is.False);
    }

    [Test]
    [Category("K1")]
    public async Task SwitchedOffWhileAPageIsOpen_NothingMoreIsRecorded()
    {
        var guest = await Shop.Guest();
        var page = await guest.Browsing.Product("Tea");

        await Shop.Configure(settings => settings.BrowsingEnabled = false);
        await page.IsLeft();
        await Shop.Flush();

        Assert.That(await Shop.Journal(FactKind.ProductViewed), Is.Empty);
    }
}
