using Demo.Commerce;
using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Silver from 200 points, gold from 500.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("F1")]
public class TierByPointTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    private TierDeskOfShop Tiers => new(Shop);

    [SetUp]
    public async Task CountsPoints()
    {
        await Tiers.Opens(row => row.MeasureId = (int)TierMeasure.Points);
        await Tiers.Counts();
    }

    [Test]
    public async Task PointsOfAnOrder_AndOfAReview_BringTheTier_AMinuteAfterTheyWereEarned()
    {
        await Shop.EarnsByAmount();
        await Shop.Earns(new EarningRule { Kind = EarningKind.Review, Points = 60 });
        await Shop.Sells("Kettle", 150);
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Kettle");
        await Runs();
        Assert.That(await Tiers.Of(ann), Is.Empty);
        Assert.That((await Tiers.Reads(ann))[0], Does.StartWith("50 points").And.Contain("Silver"));

        await ann.Reviews("Kettle", 5);
        await Shop.With<IReviews>(async reviews => await reviews.ApproveAsync((await Shop.Rows<ProductReview>()).Single()));
        await Runs();
        Assert.That((await Tiers.Of(ann), (await Tiers.Standing(ann))!.Value), Is.EqualTo(("Silver", 210m)));
        Assert.That(await Tiers.Moves(ann), Is.EqualTo(new[] { TierMoveKind.Up }));
    }

    [Test]
    public async Task WhatIsTakenBack_NeverCounted_WhatIsSpentStillDoes()
    {
        await Shop.EarnsByAmount();
        await Shop.Sells("Kettle", 250);
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        var order = await ann.Buys("Kettle");
        await bob.Buys("Kettle");
        await Runs();
        Assert.That((await Tiers.Of(ann), await Tiers.Of(bob)), Is.EqualTo(("Silver", "Silver")));

        await order.IsRefunded();
        Assert.That(await Shop.With<PointDesk, bool>(desk => desk.SpendAsync(new GrantRequest("gift:1", bob.Id, 1, GrantSource.Gift, -240))), Is.True);
        await Runs();
        Assert.That((await Tiers.Of(ann), await Tiers.Of(bob)), Is.EqualTo((string.Empty, "Silver")));
        Shop.Days.Pass(1);
        await Tiers.Counts();
        Assert.That((await Tiers.Of(ann), await Tiers.Of(bob)), Is.EqualTo((string.Empty, "Silver")), "everybody counted anew");
    }

    [Test]
    public async Task PresentsAndCorrections_BringNobodyFurther_AndThePointsOfAnotherStoreNeither()
    {
        await Shop.EarnsByAmount();
        await Shop.Sells("Kettle", 250);
        var ann = await Shop.Customer("Ann");
        foreach (var source in new[] { GrantSource.Adjustment, GrantSource.Service, GrantSource.Journey })
            await Shop.With<PointDesk>(desk => desk.GrantAsync(new GrantRequest($"present:{source}", ann.Id, 1, source, 1000)));
        await Runs();
        Assert.That(await Tiers.Of(ann), Is.Empty);

        await Tiers.Opens(row => row.MeasureId = (int)TierMeasure.Points, storeId: 2);
        await ann.Buys("Kettle");
        await Runs();
        Assert.That((await Tiers.Of(ann), await Tiers.Of(ann, 2)), Is.EqualTo(("Silver", string.Empty)));
    }

    /// <summary>A minute of both tasks.</summary>
    private async Task Runs()
    {
        await Shop.PointsRun();
        await Tiers.Counts();
    }
}
