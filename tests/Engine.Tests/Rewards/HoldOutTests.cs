using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

namespace Engine.Tests.Rewards;

[Category("J3")]
public class HoldOutTests
{
    private static readonly EarningRule Bonus = new() { Id = 7, Name = "Bonus", Points = 10, Kind = EarningKind.Review, HoldOutPercent = 20 };

    [Test]
    public void TheControlGroup_GetsNothing_AndIsTheOneOfTheMeasure()
    {
        var alone = Enumerable.Range(1, 500).Where(id => Of(Bonus, id) == EarningRefusal.LeftAlone).ToList();
        Assert.That(alone, Has.Count.InRange(75, 125));
        Assert.That(alone.All(id => ControlGroup.Contains(id, "reward:7", 20)), Is.True);
    }

    [Test]
    public void AGuest_ASimulatedPerson_AndARuleNotSavedYet_AreNoExperiment()
    {
        Assert.That(Of(Bonus with { HoldOutPercent = 100 }, 0), Is.EqualTo(EarningRefusal.None));
        Assert.That(Of(Bonus with { HoldOutPercent = 100, Id = 0 }, 5), Is.EqualTo(EarningRefusal.None));
    }

    [TestCase(-1, false)]
    [TestCase(0, true)]
    [TestCase(50, true)]
    [TestCase(51, false)]
    public void MoreThanHalf_CannotBeLeftOut(int percent, bool isFine) => Assert.That(RuleCheck.Problems(Bonus with { HoldOutPercent = percent }).Any(), Is.EqualTo(!isFine));

    [Test]
    public void TheShare_IsStoredWithTheRule() => Assert.That(EarningRuleText.TryRead(EarningRuleText.Write(Bonus))!.HoldOutPercent, Is.EqualTo(20));

    private static EarningRefusal Of(EarningRule rule, int customerId) =>
        OrderEarning.Evaluate(EarningKind.Review, 1, DateTime.UnixEpoch, EarningPerson.Anybody with { CustomerId = customerId }, [rule], _ => default).Single().Refusal;
}
