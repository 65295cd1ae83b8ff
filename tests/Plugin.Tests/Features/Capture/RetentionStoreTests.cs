using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Capture;

public class RetentionStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task TheOldestGoFirst_AtMostSoMany_OfTheseKindsOnly()
    {
        await Shop.With<FactJournal, int>(journal => journal.AppendAsync(
        [
            .. Enumerable.Range(1, 10).Select(day => Fact(FactKind.Searched, day)),
            .. Enumerable.Range(1, 10).Select(day => Fact(FactKind.OrderPlaced, day))
        ]));

        Assert.That(await Delete(Today.AddDays(-4), 4), Is.EqualTo(4));
        Assert.That((await Shop.Journal(FactKind.Searched)).Max(fact => (Today - fact.OccurredOnUtc).Days), Is.EqualTo(6), "7 to 10 days ago are gone");
        Assert.That(await Delete(Today.AddDays(-4), 4), Is.EqualTo(2), "the very moment stays");
        Assert.That(await Delete(Today.AddDays(-4), 4), Is.Zero);
        Assert.That(await Shop.Journal(FactKind.OrderPlaced), Has.Count.EqualTo(10));
    }

    private Task<int> Delete(DateTime before, int most) =>
        Shop.With<RetentionStore, int>(store => store.DeleteOldestAsync([(int)FactKind.ProductViewed, (int)FactKind.Searched], before, most));

    private static Fact Fact(FactKind kind, int daysAgo) => new() { Key = $"{kind}:{daysAgo}", Kind = kind, OccurredOnUtc = Today.AddDays(-daysAgo) };
}
