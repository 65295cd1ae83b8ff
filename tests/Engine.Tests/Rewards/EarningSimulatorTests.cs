using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;

namespace Engine.Tests.Rewards;

[Category("F8")]
public class EarningSimulatorTests
{
    private static readonly DateTime Start = new(2026, 1, 10, 9, 0, 0, DateTimeKind.Utc);

    [Test]
    public void BothSides_AreReplayed_WithWhatWasLost()
    {
        var totals = new SimulationTotals();
        var simulator = new EarningSimulator([new EarningRule { Id = 1, Points = 1, PerAmount = 1 }], [new EarningRule { Id = 1, Points = 2, PerAmount = 1 }, new EarningRule { Id = 2, Kind = EarningKind.NthOrder, Every = 2, Points = 50 }], totals);
        simulator.Add(EarningPerson.Anybody, [Order(1, 0, 100), Order(2, 40, 60, refunded: 30)]);
        simulator.Add(EarningPerson.Anybody, [Order(3, 0, 10, isVoid: true)]);
        simulator.Add(EarningPerson.Anybody, []);
        Assert.That((totals.Customers, totals.Orders), Is.EqualTo((2L, 3L)));
        Assert.That((totals.Now.Points, totals.Now.Lost, totals.Now.Earners), Is.EqualTo((170L, 40L, 1L)));
        Assert.That((totals.Then.Points, totals.Then.Lost), Is.EqualTo((390L, 60L + 25L + 20L)));
        Assert.That(totals.Now.ByMonth, Is.EquivalentTo(new Dictionary<int, long> { [202601] = 100, [202602] = 30 }));
        Assert.That(totals.Now.Groups.Sum(), Is.EqualTo(2));
        Assert.That(totals.Then.ByRule[2], Is.EqualTo(50));
    }

    [Test]
    public void Caps_AreOfEachCustomer_AndDatesDoNotMatter()
    {
        var totals = new SimulationTotals();
        var simulator = new EarningSimulator([], [new EarningRule { Id = 1, Points = 1, PerAmount = 1, CapPerMonth = 50, CapPerCustomer = 70, FromUtc = Start.AddYears(5) }], totals);
        for (var customer = 0; customer < 2; customer++)
            simulator.Add(EarningPerson.Anybody, [Order(1, 0, 40), Order(2, 1, 40), Order(3, 40, 40)]);
        Assert.That(totals.Then.Points, Is.EqualTo(2 * 70));
    }

    [Test]
    public void ACapOfAll_HoldsAcrossSlices()
    {
        var rules = new[] { new EarningRule { Id = 1, Points = 1, PerAmount = 1, CapOfAll = 100 } };
        var totals = new SimulationTotals();
        for (var slice = 0; slice < 3; slice++)
        {
            totals = System.Text.Json.JsonSerializer.Deserialize<SimulationTotals>(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(totals))!;
            new EarningSimulator([], rules, totals).Add(EarningPerson.Anybody, [Order(slice, 0, 45)]);
        }

        Assert.That(totals.Then.Points, Is.EqualTo(100));
    }

    private static SimulatedPurchase Order(int id, int days, decimal amount, decimal refunded = 0, bool isVoid = false)
    {
        var on = Start.AddDays(days);
        var day = DateOnly.FromDateTime(on);
        return new SimulatedPurchase(new EarningOrder(id, 1, on, day, id, 0, [new EarningLine(1, 1, 1, amount, [])]), new OrderLoss(isVoid, amount, refunded), EarningKind.Order, 1, on, day);
    }
}
