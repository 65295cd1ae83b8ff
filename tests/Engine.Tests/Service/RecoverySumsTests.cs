using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Engine.Tests.Service;

[Category("H3")]
public class RecoverySumsTests
{
    [Test]
    public void Customers_AreComparedWithThoseAlike_AndCostIsSetAgainstWhatCameBack()
    {
        var sums = RecoverySums.Of([new RecoveredCase(1, 100, [50, null], 10), new RecoveredCase(2, null, [30, 30, null], 5)]);
        Assert.That((sums.Cases, sums.Buyers.TreatedWon, sums.Buyers.Control, sums.Buyers.ControlWon), Is.EqualTo((2, 1, 5, 3)));
        Assert.That((sums.Spent, sums.ControlSpent, sums.Recovered, sums.Cost), Is.EqualTo((100m, 45m, 55m, 15m)), "each case against the mean of its own controls");
        Assert.That(sums.CostPerRecovered, Is.EqualTo(0.2727m), "15 for the 55 that would not have come anyway");
    }

    [Test]
    public void ACase_WithoutAnybodyAlike_IsNotCounted() => Assert.That(RecoverySums.Of([new RecoveredCase(1, 100, [], 10)]).Cases, Is.Zero);

    [Test]
    public void Nothing_IsNothing()
    {
        var sums = RecoverySums.Of([]);
        Assert.That((sums.Buyers.Difference, sums.CostPerRecovered), Is.EqualTo(((double?)null, (decimal?)null)));
    }

    [Test]
    public void AClearLoss_IsSignificant()
    {
        var sums = RecoverySums.Of(Enumerable.Range(0, 200).Select(number => new RecoveredCase(number, number % 5 == 0 ? 20 : null, [number % 2 == 0 ? 20 : null, 20], 0)));
        Assert.That((sums.Buyers.IsSignificant, sums.Buyers.Difference), Is.EqualTo((true, (double?)(0.2 - 0.75))));
    }
}
