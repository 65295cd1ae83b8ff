using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

namespace Engine.Tests.Campaigns;

[Category("E2")]
public class CampaignSplitTests
{
    private const int People = 20_000;

    private static readonly CampaignDefinition Tested = new()
    {
        HoldOutPercent = 10, Variants = [new() { Template = "A" }, new() { Template = "B" }], Test = new() { SharePercent = 20 }
    };

    [Test]
    public void Shares_AreWhatTheyShouldBe()
    {
        Assert.That(Share(id => CampaignSplit.IsHeldOut(7, id, Tested)), Is.EqualTo(.10).Within(.01));
        foreach (var (variant, share) in new[] { (0, .8), (1, .1), (2, .1) })
            Assert.That(Share(id => CampaignSplit.VariantOf(7, 20260302, id, Tested) == variant), Is.EqualTo(share).Within(.01), $"text {variant}");
    }

    [Test]
    public void WhoIsLeftAlone_IsSoForEveryOccurrence_WhileTextsAreDrawnAnew()
    {
        var first = Enumerable.Range(1, 2_000).Select(id => CampaignSplit.VariantOf(7, 20260302, id, Tested)).ToList();
        Assert.That(Enumerable.Range(1, 2_000).Select(id => CampaignSplit.VariantOf(7, 20260302, id, Tested)), Is.EqualTo(first));
        Assert.That(Enumerable.Range(1, 2_000).Select(id => CampaignSplit.VariantOf(7, 20260309, id, Tested)), Is.Not.EqualTo(first));
    }

    [Test]
    public void TextAndHoldOut_HaveNothingToDoWithEachOther()
    {
        var alone = Enumerable.Range(1, People).Where(id => CampaignSplit.IsHeldOut(7, id, Tested)).ToList();
        Assert.That(alone.Count(id => CampaignSplit.VariantOf(7, 20260302, id, Tested) == 0) / (double)alone.Count, Is.EqualTo(.8).Within(.03));
    }

    [Test]
    public void OneText_IsForAll_AndAWholeTestLeavesNoRest()
    {
        Assert.That(Enumerable.Range(1, 100).Select(id => CampaignSplit.VariantOf(7, 1, id, Tested with { Variants = [new()] })), Is.All.EqualTo(1));
        Assert.That(Enumerable.Range(1, 1_000).Select(id => CampaignSplit.VariantOf(7, 1, id, Tested with { Test = new() { SharePercent = 100 } })), Is.All.Not.Zero);
    }

    private static double Share(Func<int, bool> isIn) => Enumerable.Range(1, People).Count(isIn) / (double)People;
}
