using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Engine.Tests.Profiles;

[Category("C1")]
public class RfmTests
{
    private static readonly RfmBounds Fixed = new([30, 90, 180, 365], [1, 2, 4, 8], [50, 150, 400, 1000]);

    [TestCase(0, 5)]
    [TestCase(30, 5)]
    [TestCase(31, 4)]
    [TestCase(365, 2)]
    [TestCase(366, 1)]
    public void Recency_IsBetterTheFewerDays(decimal days, int score) => Assert.That(Fixed.RecencyOf(days), Is.EqualTo(score));

    [TestCase(1, 1)]
    [TestCase(2, 2)]
    [TestCase(9, 5)]
    public void Frequency_IsBetterTheMoreOrders(decimal orders, int score) => Assert.That(Fixed.FrequencyOf(orders), Is.EqualTo(score));

    [Test]
    public void Quintiles_PutAFifthEach()
    {
        var bounds = RfmBounds.Quintiles([.. Enumerable.Range(1, 100).Select(i => new RfmPoint(i, i, i * 10))]);
        var scores = Enumerable.Range(1, 100).GroupBy(i => bounds.MonetaryOf(i * 10)).Select(group => (group.Key, group.Count()));
        Assert.That(scores, Is.EqualTo(Enumerable.Range(1, 5).Select(score => (score, 20))));
    }

    [Test]
    public void Quintiles_NeverSplitEquals()
    {
        var bounds = RfmBounds.Quintiles([.. Enumerable.Repeat(new RfmPoint(10, 1, 20), 50), .. Enumerable.Repeat(new RfmPoint(5, 3, 90), 10)]);
        Assert.That((bounds.FrequencyOf(1), bounds.FrequencyOf(3)), Is.EqualTo((1, 5)));
    }

    [Test]
    public void Quintiles_OfNobody_DoNotFail() => Assert.That(RfmBounds.Quintiles([]).Orders, Is.All.Zero);

    [Test]
    public void Weights_AllZero_CountAllAlike() => Assert.That(new RfmWeights(0, 0, 0).Mean(5, 3, 1), Is.EqualTo(3m));

    [TestCase(1, 0, 0, 5)]
    [TestCase(1, 1, 2, 2.5)]
    public void Weights_MakeAMean(decimal recency, decimal frequency, decimal monetary, decimal mean) =>
        Assert.That(new RfmWeights(recency, frequency, monetary).Mean(5, 3, 1), Is.EqualTo(mean));
}
