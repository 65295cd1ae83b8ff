using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

namespace Engine.Tests.Rewards;

[Category("F8")]
public class TierSimulatorTests
{
    private static readonly DateTime Start = new(2026, 1, 10, 9, 0, 0, DateTimeKind.Utc);
    private static readonly TierRules Spend = new(TierMeasure.Spend, 365, 365, 0, 30, [new TierLevel(7, 200), new TierLevel(9, 500)]);

    [Test]
    public void WhoWouldRise_WhoWouldFall_AndWhoStays_AreCounted()
    {
        var totals = new TierTotals();
        var simulator = new TierSimulator(new TierTrial(Spend, Spend with { Levels = [new TierLevel(7, 300), new TierLevel(9, 450)] }), totals);
        simulator.Add(1, [Paid(250)], Start, Start.AddDays(30), ([], []));
        simulator.Add(2, [Paid(460)], Start, Start.AddDays(30), ([], []));
        simulator.Add(3, [Paid(900)], Start, Start.AddDays(30), ([], []));
        simulator.Add(4, [], Start, Start.AddDays(30), ([], []));
        Assert.That(totals.Now, Is.EquivalentTo(new Dictionary<int, long> { [0] = 1, [7] = 2, [9] = 1 }));
        Assert.That(totals.Then, Is.EquivalentTo(new Dictionary<int, long> { [0] = 2, [9] = 2 }));
        Assert.That((totals.Up, totals.Down, totals.WouldRise.Single(), totals.WouldFall.Single()), Is.EqualTo((1L, 1L, 2, 1)));
    }

    [Test]
    public void TiersByPoints_CountThePointsOfTheirOwnSide()
    {
        var totals = new TierTotals();
        var points = Spend with { Measure = TierMeasure.Points };
        new TierSimulator(new TierTrial(points, points), totals).Add(1, [Paid(900)], Start, Start.AddDays(30), ([new TierEntry(Start, 100)], [new TierEntry(Start, 150), new TierEntry(Start.AddDays(2), 80)]));
        Assert.That((totals.Now.Single().Key, totals.Then.Single().Key, totals.Up), Is.EqualTo((0, 7, 1L)));
    }

    [Test]
    public void ATierThatIsLeftOut_LetsItsCustomersFall_AndOnlyTheFirstAreNamed()
    {
        var totals = new TierTotals();
        var simulator = new TierSimulator(new TierTrial(Spend, Spend with { Levels = [new TierLevel(7, 200)] }), totals);
        for (var customer = 1; customer <= TierTotals.MostNamed + 50; customer++)
            simulator.Add(customer, [Paid(900)], Start, Start.AddDays(30), ([], []));
        Assert.That((totals.Down, totals.WouldFall.Count), Is.EqualTo((TierTotals.MostNamed + 50L, TierTotals.MostNamed)));
    }

    private static TierFact Paid(decimal amount) => new(FactKind.OrderPaid, 1, Start.AddDays(1), amount);
}
