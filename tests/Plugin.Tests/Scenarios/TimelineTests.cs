using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Web;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[Category("B1")]
public class TimelineTests : ShopTests
{
    [Test]
    public async Task Days_AreThoseOfTheViewer()
    {
        Shop.Days.ComeTo(new DateTime(2026, 3, 2, 23, 30, 0));
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");

        var inShanghai = await Page(new TimelineModel { CustomerId = ann.Id, From = new DateTime(2026, 3, 3), To = new DateTime(2026, 3, 3) }, "Asia/Shanghai");
        var inLondon = await Page(new TimelineModel { CustomerId = ann.Id, From = new DateTime(2026, 3, 3), To = new DateTime(2026, 3, 3) }, "Europe/London");

        Assert.That(inShanghai.Days.Select(day => day.Date), Is.EqualTo(new[] { new DateTime(2026, 3, 3) }));
        Assert.That(inShanghai.Days[0].Entries.Select(entry => entry.Time), Is.All.EqualTo(new DateTime(2026, 3, 3, 7, 30, 0)));
        Assert.That(inLondon.Days, Is.Empty, "there it was still the second");
    }

    [Test]
    public async Task Filters_ByFamilyAndStore()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        ann.StoreId = 2;
        await ann.Buys("Cup");

        var page = await Page(new TimelineModel { CustomerId = ann.Id, Families = [FactFamily.Order], StoreId = 2 });

        var entries = page.Days.SelectMany(day => day.Entries).ToList();
        Assert.That(entries.Select(entry => entry.Family), Is.All.EqualTo(FactFamily.Order));
        Assert.That(entries.Select(entry => entry.LinkText), Does.Contain("Cup").And.Not.Contain("Tea"));
        Assert.That(page.Total, Is.EqualTo(entries.Count));
    }

    [Test]
    public async Task ManyFacts_ComeInPages_NoneTwice()
    {
        var ann = await Shop.Customer("Ann");
        for (var view = 0; view < 60; view++)
            await ann.Views("Tea");

        var (first, second) = (await Page(new TimelineModel { CustomerId = ann.Id }), await Page(new TimelineModel { CustomerId = ann.Id }, pageIndex: 1));

        Assert.That((first.HasMore, second.HasMore, first.Total), Is.EqualTo((true, false, (await Shop.Journal(ann)).Count)));
        Assert.That(first.Days.Concat(second.Days).Sum(day => day.Entries.Count), Is.EqualTo(first.Total));
    }

    [Test]
    public async Task WhatIsGone_IsNamedByItsNumber_AndUnknownTimesAreSaid()
    {
        await using var deaf = await Shop.OpenAsync(new ShopSetup { Configure = LostEvents.AllOf });
        var ann = await deaf.Customer("Ann");
        await (await ann.Buys("Tea")).IsRefunded();
        var tea = await deaf.Product("Tea");
        tea.Deleted = true;
        await deaf.Change(tea);
        deaf.Days.Pass(1);
        await deaf.RunTask<Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks.CaptureTask>();

        var entries = (await Page(new TimelineModel { CustomerId = ann.Id }, shop: deaf)).Days.SelectMany(day => day.Entries).ToList();

        Assert.That(entries.Select(entry => entry.LinkText), Does.Contain($"#{tea.Id}"));
        Assert.That(entries.Count(entry => !entry.TimeKnown), Is.GreaterThan(0));
        Assert.That(entries.Select(entry => entry.Detail ?? ""), Has.None.Contains(FactNotes.TimeUnknown));
    }

    private async Task<TimelinePage> Page(TimelineModel filter, string zone = "UTC", int pageIndex = 0, Shop? shop = null)
    {
        shop ??= Shop;
        var admin = (await shop.Rows<Customer>()).First(customer => customer.Email == "admin@demo.shop");
        admin.TimeZoneId = zone;
        await using var scope = shop.Store.Scope(admin);
        return await scope.Get<TimelineModelFactory>().PageAsync(filter, pageIndex);
    }
}
