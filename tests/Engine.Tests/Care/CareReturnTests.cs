using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Engine.Tests.Care;

[Category("I4")]
public class CareReturnTests
{
    [Test]
    public void TheDifference_IsToldForEachPerson_InAll_AndForTheMoneySpent()
    {
        var result = CareReturn.Of(Arm(200, 60, 40), Arm(200, 50, 40), 1_000);
        Assert.That((result.Uplift.PerPerson, result.Uplift.Total, result.PerMoney, result.IsEnough), Is.EqualTo((10d, 2_000d, 2d, true)));
        Assert.That(result.Uplift.High - result.Uplift.Low, Is.EqualTo(2 * Uplift.Z90 * Math.Sqrt(2 * 1600d / 200)).Within(1e-9));
        Assert.That(result.PerMoneyHigh, Is.EqualTo(result.Uplift.High * 200 / 1_000).Within(1e-9));
    }

    [TestCase(99, 500)]
    [TestCase(500, 99)]
    public void BelowTheSmallestSample_ItIsSaid(int treated, int control) => Assert.That(CareReturn.Of(Arm(treated, 60, 40), Arm(control, 50, 40), 10).IsEnough, Is.False);

    [TestCase(9, 100)]
    [TestCase(100, 9)]
    public void FewBuyersOnOneSide_AreTooFew_HoweverManyTheOtherHas(int treated, int control) =>
        Assert.That(CareReturn.Of(Arm(200, 60, 40) with { Buyers = treated }, Arm(200, 50, 40) with { Buyers = control }, 10).IsEnough, Is.False);

    [Test]
    public void WithoutAControlGroup_NothingIsClaimed()
    {
        var result = CareReturn.Of(Arm(200, 60, 40), default, 1_000);
        Assert.That((result.Uplift.PerPerson, result.PerMoney, result.IsEnough, result.IsCertain), Is.EqualTo(((double?)null, (double?)null, false, false)));
    }

    [Test]
    public void NothingSpent_HasNoReturnPerMoney() => Assert.That(CareReturn.Of(Arm(200, 60, 40), Arm(200, 50, 40), 0).PerMoney, Is.Null);

    /// <summary>Many who buy nothing, few who buy a lot: 2,000 shops with a true uplift of 6.</summary>
    [TestCase(300, 300)]
    [TestCase(2_000, 200)]
    public void The90PercentInterval_HoldsTheTruth_In88To92OfAHundredShops(int treated, int control)
    {
        var chance = new Random(20270101);
        var (shops, held) = (2_000, 0);
        for (var shop = 0; shop < shops; shop++)
        {
            var result = CareReturn.Of(Draw(chance, treated, 6), Draw(chance, control, 0), 100);
            held += result.Uplift.Low <= 6 && 6 <= result.Uplift.High ? 1 : 0;
        }

        Assert.That(100d * held / shops, Is.InRange(88, 92));
    }

    /// <summary>A third buys, lognormal amounts; what care adds, it adds to everybody who buys.</summary>
    private static ArmSums Draw(Random chance, int people, double uplift)
    {
        var arm = new ArmSums();
        for (var person = 0; person < people; person++)
            arm = chance.NextDouble() >= 1 / 3d ? arm.With(0, 0) : arm.With(1, (decimal)(Math.Exp(3 + .6 * Normal(chance)) + 3 * uplift));
        return arm;
    }

    private static double Normal(Random chance) => Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());

    /// <summary>Half of the people a deviation above the mean, half below: the deviation is the one asked for.</summary>
    private static ArmSums Arm(int people, double mean, double deviation) =>
        new(people, people / 2, people / 2, (decimal)(people * mean), people * mean * mean + (people - 1) * deviation * deviation, people * (mean * mean * mean + 3 * mean * deviation * deviation));
}
