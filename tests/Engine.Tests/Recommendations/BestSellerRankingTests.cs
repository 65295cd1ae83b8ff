using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;

namespace Engine.Tests.Recommendations;

[Category("D2")]
public class BestSellerRankingTests
{
    [Test]
    public void Rank_OneWholesaleOrder_DoesNotBeatManyBuyers()
    {
        var ranked = BestSellerRanking.Rank([new(1, 1, 80_995), new(2, 40, 44)], [], 10);

        Assert.That(ranked.Select(sales => sales.ProductId), Is.EqualTo(new[] { 2, 1 }));
    }

    [Test]
    public void Rank_CancelledOrders_DoNotCount()
    {
        var ranked = BestSellerRanking.Rank([new(1, 5, 5), new(2, 4, 4), new(3, 1, 9)], [new(1, 3, 3), new(3, 1, 9)], 10);

        Assert.That(ranked, Is.EqualTo(new ProductSales[] { new(2, 4, 4), new(1, 2, 2) }));
    }

    [Test]
    public void Rank_Ties_AreSettledTheSameWayEveryTime()
    {
        var ranked = BestSellerRanking.Rank([new(7, 2, 2), new(3, 2, 2), new(5, 2, 3)], [], 2);

        Assert.That(ranked.Select(sales => sales.ProductId), Is.EqualTo(new[] { 5, 3 }));
    }
}
