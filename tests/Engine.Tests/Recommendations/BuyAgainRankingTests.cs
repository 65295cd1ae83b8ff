using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Rhythm;

namespace Engine.Tests.Recommendations;

[Category("D2")]
public class BuyAgainRankingTests
{
    private const long Day = 86_400;

    /// <summary>Ten customers buy product 1 every 30 days and product 2 every 10 days; 3 is never bought again.</summary>
    private static readonly ProductRhythm Rhythm = Learn();

    [Test]
    public void Learn_Product_HasTheMedianOfItsIntervals() =>
        Assert.That((Rhythm.DaysOf(1), Rhythm.DaysOf(2), Rhythm.DaysOf(3)), Is.EqualTo((30f, 10f, Rhythm.ShopDays)));

    [Test]
    public void Learn_WithoutTimes_HasNoRhythm() => Assert.That(ProductRhythm.Learn(Sets.Of([1, 1, 1])).ShopDays, Is.Zero);

    [Test]
    public void Rank_MostFrequent_ComesFirst() => Assert.That(Ids(BuyAgainRanking.Rank([new(1, 100 * Day), new(2, 60 * Day), new(2, 80 * Day)], Rhythm, 150 * Day, new(5))), Is.EqualTo(new[] { 2, 1 }));

    [Test]
    public void Rank_BoughtYesterday_ComesLast() =>
        Assert.That(Ids(BuyAgainRanking.Rank([new(1, 100 * Day), new(1, 130 * Day), new(1, 149 * Day), new(2, 100 * Day)], Rhythm, 150 * Day, new(5))), Is.EqualTo(new[] { 2, 1 }));

    [TestCase(20, 0)]
    [TestCase(24, 1)]
    [TestCase(60, 1)]
    [TestCase(61, 0)]
    public void Due_FromFourFifthsToTwiceTheInterval(int daysAgo, int due) =>
        Assert.That(BuyAgainRanking.Due([new(1, 200 * Day)], Rhythm, (200 + daysAgo) * Day, new(5)), Has.Count.EqualTo(due));

    [Test]
    public void Due_OwnRhythm_BeatsThatOfTheProduct() =>
        Assert.That(BuyAgainRanking.Due([new(1, 100 * Day), new(1, 105 * Day), new(1, 110 * Day)], Rhythm, 115 * Day, new(5)), Has.Count.EqualTo(1));

    [Test]
    public void Rank_Nothing_IsEmpty() => Assert.That(BuyAgainRanking.Rank([], Rhythm, 0, new(5)), Is.Empty);

    private static int[] Ids(IReadOnlyList<Recommendation> list) => [.. list.Select(product => product.ItemId)];

    private static ProductRhythm Learn()
    {
        var log = new InteractionLog();
        for (var user = 1; user <= 10; user++)
        {
            for (var turn = 0; turn < 4; turn++)
            {
                log.Add(new(user, 1, (1 + user + (30 * turn)) * Day));
                log.Add(new(user, 2, (1 + user + (10 * turn)) * Day));
            }
            log.Add(new(user, 3, user * Day));
        }
        return ProductRhythm.Learn(log.Build(InteractionWeights.Equal));
    }
}
