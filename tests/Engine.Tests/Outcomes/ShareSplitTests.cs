using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Engine.Tests.Outcomes;

public class ShareSplitTests
{
    [Test]
    public void Parts_HaveTheirSizes_WithinChance()
    {
        var counts = new int[3];
        for (var person = 0; person < 20_000; person++)
            counts[ShareSplit.Of("test", $"{person}", [10, 45])]++;

        Assert.That(counts[0] / 20_000d, Is.EqualTo(.10).Within(.01));
        Assert.That(counts[1] / 20_000d, Is.EqualTo(.45).Within(.015));
    }

    [Test]
    public void APerson_StaysInOnePart_AndAnotherMatterDividesAnew()
    {
        var people = Enumerable.Range(0, 1_000).Select(number => $"{number}").ToList();

        Assert.That(people.Select(person => ShareSplit.Of("one", person, [50])), Is.EqualTo(people.Select(person => ShareSplit.Of("one", person, [50]))));
        var same = people.Count(person => ShareSplit.Of("one", person, [50]) == ShareSplit.Of("two", person, [50]));
        Assert.That(same, Is.InRange(430, 570));
    }

    [TestCase(new[] { 0, 0 }, 2)]
    [TestCase(new[] { 100, 50 }, 0)]
    [TestCase(new[] { 0, 100 }, 1)]
    [TestCase(new[] { -5, 200 }, 1)]
    public void NothingAndEverything(int[] percents, int part) =>
        Assert.That(Enumerable.Range(0, 100).Select(person => ShareSplit.Of("x", $"{person}", percents)), Is.All.EqualTo(part));
}
