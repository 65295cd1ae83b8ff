using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Parts;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>A bonus from which some are left out, so that what it brings can be told.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("J3")]
[Category("F2")]
public class RewardControlTests(DatabaseKind kind) : ShopTests
{
    private const int Percent = 50;

    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task WhoIsLeftOut_EarnsNothingByTheRule_IsToldNothing_AndIsWhatTheOthersAreComparedWith()
    {
        var people = new List<Shopper>();
        foreach (var number in Enumerable.Range(1, 8))
            people.Add(await Shop.Customer($"Buyer{number}"));
        foreach (var shopper in people)
            await shopper.Buys("Tea");
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<ProfileTask>();
        Shop.Days.Pass(1);
        await Shop.EarnsByAmount();
        var bonus = await Shop.Earns(new EarningRule { Name = "Double in March", Kind = EarningKind.Order, Points = 500, UsesTierFactor = false, PendingDays = 0, HoldOutPercent = Percent });
        Shop.Days.Pass(1);
        foreach (var shopper in people)
            await shopper.Buys("Tea");
        await Shop.PointsRun();

        var alone = people.Where(shopper => ControlGroup.Contains(shopper.Id, EarningRule.MeasureOf(bonus.Id), Percent)).ToList();
        Assert.That(alone, Has.Count.InRange(1, 7));
        foreach (var shopper in people)
        {
            Assert.That(await Shop.Wallet(shopper), Is.EqualTo(alone.Contains(shopper) ? 10 : 510), shopper.Customer.FirstName);
            Assert.That(await WaysAsync(shopper), Is.EqualTo(alone.Contains(shopper) ? 1 : 2), "what he cannot get he is not promised");
        }

        await Shop.With<CustomerProfiles>(profiles => profiles.RebuildAsync());
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<ProfileTask>();
        await Shop.RunTask<MeasureTask>();
        var line = (await Shop.With<MeasureReport, IReadOnlyList<MeasureLine>>(report => report.ReadAsync(30))).Single();
        var arms = line.Uplift!.Arms;
        Assert.That((line.Head.Kind, line.Head.ControlPercent, arms.Control.People, arms.Treated.People), Is.EqualTo((MeasureKind.Reward, Percent, (long)alone.Count, 8L - alone.Count)));
        Assert.That((arms.Treated.Revenue + arms.Control.Revenue, line.Uplift.IsTooSmall), Is.EqualTo((80m, true)));
    }

    [Test]
    public async Task ARuleThatEverybodyIsPromised_IsNoMeasure()
    {
        await Shop.EarnsByAmount();
        Assert.That(await Shop.With<MeasureReport, IReadOnlyList<MeasureLine>>(report => report.ReadAsync(30)), Is.Empty);
    }

    private Task<int> WaysAsync(Shopper shopper) => Shop.With<IEnumerable<IMyLoyaltyPart>, int>(async parts =>
        (await parts.OfType<WaysPart>().Single().PrepareAsync(new MyLoyaltyVisit(shopper.Customer, 1, 1, Shop.Now)))?.Model is MyWaysModel model ? model.Ways.Count : 0, shopper);
}
