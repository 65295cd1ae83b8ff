using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

namespace Engine.Tests.Campaigns;

[Category("E2")]
public class CampaignWinnerTests
{
    [TestCase(100, 10, 100, 20, 2, WinnerReason.Better)]
    [TestCase(100, 20, 100, 10, 1, WinnerReason.Better)]
    [TestCase(200, 20, 100, 11, 2, WinnerReason.Better, Description = "by rate, not by number")]
    [TestCase(100, 10, 200, 20, 1, WinnerReason.Equal)]
    [TestCase(300, 100, 30, 10, 1, WinnerReason.Equal)]
    [TestCase(19, 0, 100, 50, 1, WinnerReason.TooLittle)]
    [TestCase(100, 0, 100, 4, 1, WinnerReason.TooLittle)]
    [TestCase(100, 0, 100, 5, 2, WinnerReason.Better)]
    [TestCase(20, 0, 20, 20, 2, WinnerReason.Better)]
    [TestCase(0, 0, 0, 0, 1, WinnerReason.TooLittle)]
    public void TheHigherRateWins_AndWithoutEnoughTheFirst(int deliveredA, int clickedA, int deliveredB, int clickedB, int winner, WinnerReason reason)
    {
        var decided = CampaignWinner.Of([new(1, deliveredA, clickedA), new(2, deliveredB, clickedB)]);
        Assert.That((decided.Variant, decided.Reason), Is.EqualTo((winner, reason)));
        Assert.That(decided.Certainty, reason == WinnerReason.Better ? Is.InRange(.5, 1) : Is.Null);
    }

    [Test]
    public void OfFour_TheBestWins() => Assert.That(CampaignWinner.Of([new(1, 50, 5), new(2, 50, 6), new(3, 50, 9), new(4, 50, 8)]).Variant, Is.EqualTo(3));

    [FsCheck.NUnit.Property]
    public Property NobodyBeatsTheWinner() => Prop.ForAll(
        (from delivered in Gen.Choose(20, 500) from share in Gen.Choose(0, 100) select (delivered, clicked: delivered * share / 100)).ListOf(3).ToArbitrary(),
        results =>
        {
            var numbered = results.Select((result, place) => new VariantResult(place + 1, result.delivered, result.clicked)).ToList();
            var winner = CampaignWinner.Of(numbered);
            return winner.Reason != WinnerReason.Better || numbered.All(other => other.Rate <= numbered[winner.Variant - 1].Rate);
        });
}
