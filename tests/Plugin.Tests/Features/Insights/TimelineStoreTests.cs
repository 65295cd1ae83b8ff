using Demo.Data;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Insights;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Insights;

public class TimelineStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [SetUp]
    public Task WriteAsync() => Shop.With<FactJournal, int>(journal => journal.AppendAsync(
    [
        Fact(FactKind.OrderPlaced, 3, 1), Fact(FactKind.ShipmentSent, 2, 1), Fact(FactKind.ProductViewed, 1, 1),
        Fact(FactKind.Searched, 1, 2), Fact(FactKind.LoggedIn, 0, 2), Fact(FactKind.LoggedIn, 0, 1) with { CustomerId = 8, Key = "other" }
    ]));

    [Test]
    public async Task NewestFirst_ThenTheLaterWritten()
    {
        Assert.That(await Kinds(new TimelineFilter { CustomerId = 7 }), Is.EqualTo(new[]
        {
            FactKind.LoggedIn, FactKind.Searched, FactKind.ProductViewed, FactKind.ShipmentSent, FactKind.OrderPlaced
        }));
    }

    [Test]
    public async Task Filters_AreCombined()
    {
        Assert.That(await Kinds(new TimelineFilter { CustomerId = 7, Families = [FactFamily.Browse, FactFamily.Order] }), Is.EqualTo(new[] { FactKind.Searched, FactKind.ProductViewed, FactKind.OrderPlaced }));
        Assert.That(await Kinds(new TimelineFilter { CustomerId = 7, Families = [FactFamily.Browse], StoreId = 1 }), Is.EqualTo(new[] { FactKind.ProductViewed }));
        Assert.That(await Kinds(new TimelineFilter { CustomerId = 7, FromUtc = Today.AddDays(-2), ToUtc = Today.AddDays(-1) }), Is.EqualTo(new[] { FactKind.ShipmentSent }), "from is in, to is out");
    }

    [Test]
    public async Task Pages_FollowEachOther()
    {
        var second = await Read(new TimelineFilter { CustomerId = 7, PageIndex = 1, PageSize = 2 });
        var last = await Read(new TimelineFilter { CustomerId = 7, PageIndex = 2, PageSize = 2 });

        Assert.That(second.Select(fact => fact.Kind()), Is.EqualTo(new[] { FactKind.ProductViewed, FactKind.ShipmentSent }));
        Assert.That((second.TotalCount, second.HasNextPage, last.HasNextPage, last.Count), Is.EqualTo((5, true, false, 1)));
    }

    [Test]
    public async Task Counts_AreByFamily()
    {
        var counts = await Shop.With<TimelineStore, Dictionary<FactFamily, int>>(store => store.CountAsync(7));

        Assert.That(counts, Is.EquivalentTo(new Dictionary<FactFamily, int>
        {
            [FactFamily.Order] = 1, [FactFamily.Shipment] = 1, [FactFamily.Browse] = 2, [FactFamily.Account] = 1
        }));
    }

    private async Task<IEnumerable<FactKind>> Kinds(TimelineFilter filter) => (await Read(filter)).Select(fact => fact.Kind());

    private Task<IPagedList<LoyaltyFact>> Read(TimelineFilter filter) => Shop.With<TimelineStore, IPagedList<LoyaltyFact>>(store => store.ReadAsync(filter));

    private static Fact Fact(FactKind kind, int daysAgo, int storeId) => new()
    {
        Key = $"{kind}", Kind = kind, OccurredOnUtc = Today.AddDays(-daysAgo), CustomerId = 7, StoreId = storeId
    };
}
