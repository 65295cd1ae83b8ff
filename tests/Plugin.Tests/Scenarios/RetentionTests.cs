using Demo.Data;
using Demo.Domain;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("A6")]
public class RetentionTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task EachFamily_IsKeptAsLongAsTheShopSays_OrdersForEver()
    {
        await Shop.Configure(settings => (settings.BrowseRetentionDays, settings.CartRetentionDays, settings.AccountRetentionDays) = (30, 60, 90));
        foreach (var daysAgo in new[] { 20, 40, 70, 100, 3_000 })
            await Write(daysAgo, FactKind.ProductViewed, FactKind.CartLineAdded, FactKind.WishListLineAdded, FactKind.LoggedIn, FactKind.OrderPlaced, FactKind.ShipmentSent, FactKind.ReviewWritten);

        await Shop.RunTask<RetentionTask>();

        var left = (await Shop.Journal()).GroupBy(fact => fact.Kind()).ToDictionary(facts => facts.Key, facts => facts.Count());
        Assert.That(left, Is.EquivalentTo(new Dictionary<FactKind, int>
        {
            [FactKind.ProductViewed] = 1,
            [FactKind.CartLineAdded] = 2,
            [FactKind.WishListLineAdded] = 2,
            [FactKind.LoggedIn] = 3,
            [FactKind.OrderPlaced] = 5,
            [FactKind.ShipmentSent] = 5,
            [FactKind.ReviewWritten] = 5
        }));
    }

    [Test]
    public async Task ManyRows_GoInSlices()
    {
        for (var more = 0; more < 2_600; more += 100)
            await Write(500 + more, Enumerable.Repeat(FactKind.Searched, 100).ToArray());
        await Write(10, FactKind.Searched);

        await Shop.RunTask<RetentionTask>();

        Assert.That(await Shop.Journal(), Has.Count.EqualTo(1));
        Assert.That((await Shop.Rows<Nop.Plugin.CustomerLoyalty.Platform.Leases.LoyaltyCheckpoint>()).Single(row => row.Name == "retention").Done, Is.EqualTo(2_600));
    }

    [Test]
    public async Task OnceANight_ByTheShopsOwnTime()
    {
        await Shop.SaveShopSetting<DemoStoreSettings>(settings => settings.DefaultTimeZoneId = "Asia/Shanghai");
        await Shop.RunTask<RetentionTask>();

        await Write(900, FactKind.Searched);
        Shop.Days.ComeTo(new DateTime(2026, 3, 3, 16, 30, 0));
        await Shop.RunTask<RetentionTask>();
        Assert.That(await Shop.Journal(), Has.Count.EqualTo(1), "half past midnight in Shanghai is too early");

        Shop.Days.ComeTo(new DateTime(2026, 3, 3, 17, 30, 0));
        await Shop.RunTask<RetentionTask>();
        Assert.That(await Shop.Journal(), Is.Empty, "half past one at night in Shanghai, afternoon in UTC");

        await Write(900, FactKind.Searched);
        Shop.Days.ComeTo(new DateTime(2026, 3, 3, 19, 0, 0));
        await Shop.RunTask<RetentionTask>();
        Assert.That(await Shop.Journal(), Has.Count.EqualTo(1), "twice in one night does nothing");
    }

    [Test]
    public async Task ZeroDays_IsForEver()
    {
        await Shop.Configure(settings => settings.BrowseRetentionDays = 0);
        await Write(9_000, FactKind.ProductViewed);

        await Shop.RunTask<RetentionTask>();

        Assert.That(await Shop.Journal(), Has.Count.EqualTo(1));
    }

    private Task Write(int daysAgo, params FactKind[] kinds) => Shop.With<FactJournal, int>(journal => journal.AppendAsync(kinds.Select(kind => new Fact
    {
        Key = $"test:{Guid.NewGuid():N}",
        Kind = kind,
        OccurredOnUtc = Shop.Now.AddDays(-daysAgo),
        StoreId = 1
    }).ToList()));
}
