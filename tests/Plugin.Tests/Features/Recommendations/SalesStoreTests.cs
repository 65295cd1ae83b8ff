using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Recommendations;

public class SalesStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task Sales_AreCountedByProduct_SinceThen_InTheStore()
    {
        await Write(Line(1, 10, 2, 1), Line(2, 10, 3, 1), Line(3, 20, 1, 1), Line(4, 10, 100, 50), Line(5, 10, 100, 1) with { StoreId = 2 });

        Assert.That(await Sold(), Is.EquivalentTo(new[] { new ProductSales(10, 2, 5), new ProductSales(20, 1, 1) }));
        Assert.That(await Shop.With<SalesStore, DateTime?>(store => store.LastSaleAsync(1)), Is.EqualTo(Today.AddDays(-1)));
        Assert.That(await Shop.With<SalesStore, DateTime?>(store => store.LastSaleAsync(3)), Is.Null);
    }

    [Test]
    public async Task Undone_CountsCancelledOrVoidedOrders_EachOnce_WithAllTheirLines()
    {
        await Write(Line(1, 10, 2, 1), Line(1, 20, 1, 1) with { Key = "second" }, Line(2, 10, 3, 1), Line(3, 10, 1, 1),
            Undo(1, FactKind.OrderCancelled), Undo(1, FactKind.OrderVoided), Undo(3, FactKind.OrderVoided), Undo(2, FactKind.OrderRefunded));

        var undone = await Shop.With<SalesStore, IReadOnlyList<ProductSales>>(store => store.UndoneAsync(1, Today.AddDays(-30)));

        Assert.That(undone, Is.EquivalentTo(new[] { new ProductSales(10, 2, 3), new ProductSales(20, 1, 1) }));
    }

    private Task<IReadOnlyList<ProductSales>> Sold() => Shop.With<SalesStore, IReadOnlyList<ProductSales>>(store => store.SoldAsync(1, Today.AddDays(-30)));

    private Task Write(params Fact[] facts) => Shop.With<FactJournal, int>(journal => journal.AppendAsync(facts));

    private static Fact Line(int order, int product, int pieces, int daysAgo) => new()
    {
        Key = FactKeys.OrderLine(order, order), Kind = FactKind.OrderLine, OccurredOnUtc = Today.AddDays(-daysAgo),
        StoreId = 1, SubjectId = order, ProductId = product, Quantity = pieces
    };

    private static Fact Undo(int order, FactKind kind) => new() { Key = $"{order}:{kind}", Kind = kind, OccurredOnUtc = Today, StoreId = 1, SubjectId = order };
}
