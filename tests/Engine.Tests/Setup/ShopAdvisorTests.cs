using Nop.Plugin.CustomerLoyalty.Engine.Setup;

namespace Engine.Tests.Setup;

[Category("K2")]
public class ShopAdvisorTests
{
    [TestCase(0, 0, 0)]
    [TestCase(20, 29, 29)]
    public void TooSmall_NothingIsSaid(int buyers, int orders, int lastYear) => Assert.That(ShopAdvisor.For(new ShopSize(buyers, orders, lastYear, 1)), Is.Empty);

    [TestCase(300, 400, 300, 1, 25, 20, 200, 180, 1_095, 2)]
    [TestCase(8_000, 24_000, 9_000, 4, 100, 10, 2_000, 90, 730, 3)]
    [TestCase(200_000, 1_400_000, 500_000, 120, 2_000, 5, 50_000, 30, 365, 5)]
    public void BySize(int buyers, int orders, int lastYear, int agents, int actions, int control, int approval, int bestSellers, int window, int loyal)
    {
        var advice = ShopAdvisor.For(new ShopSize(buyers, orders, lastYear, agents)).ToDictionary(one => one.Name, one => one.Value);
        Assert.That(advice, Is.EqualTo(new Dictionary<string, int>
        {
            [ShopAdvisor.MostOpenActions] = actions,
            [ShopAdvisor.NextActionControlPercent] = control,
            [ShopAdvisor.CampaignApprovalAbove] = approval,
            [ShopAdvisor.BestSellerDays] = bestSellers,
            [ShopAdvisor.RfmWindowDays] = window,
            [ShopAdvisor.LoyalPurchaseDays] = loyal
        }));
    }

    [Test]
    public void NumbersToDecideOn_AreRound() =>
        Assert.That(ShopAdvisor.For(new ShopSize(49_748, 100_000, 40_000, 3)).Single(one => one.Name == ShopAdvisor.CampaignApprovalAbove).Value, Is.EqualTo(12_000));

    [Test]
    public void EverySize_GivesValuesThatTheSettingsTake()
    {
        for (var buyers = 1; buyers < 5_000_000; buyers = buyers * 3 + 1)
            for (var each = 1; each <= 12; each++)
                foreach (var advice in ShopAdvisor.For(new ShopSize(buyers, buyers * each, buyers * each / 2, buyers / 500)))
                    Assert.That(advice.Value, Is.InRange(1, 1_500_000), $"{advice.Name} of {buyers} × {each}");
    }
}
