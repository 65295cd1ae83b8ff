using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Engine.Tests.Profiles;

[Category("B1")]
public class PurchaseFoldTests
{
    [Test]
    public void Orders_AreCounted_WithTheirMoneyAndWindows()
    {
        var activity = new History().Orders(400, 10).Orders(100, 20).Orders(60, 30).Orders(5, 40).Activity();

        Assert.That((activity.Orders, activity.Orders30, activity.Orders90, activity.Orders365), Is.EqualTo((4, 1, 2, 3)));
        Assert.That((activity.Revenue, activity.Revenue365, activity.RevenuePrior365), Is.EqualTo((100m, 90m, 10m)));
        Assert.That((activity.FirstOrderOnUtc, activity.LastOrderOnUtc), Is.EqualTo((History.Today.AddDays(-400), History.Today.AddDays(-5))));
    }

    [Test]
    public void TwoOrdersOnOneDay_AreOnePurchaseDay()
    {
        var row = new History().Orders(50, 10).Orders(20, 20).Orders(20, 5).Rows()[0];

        Assert.That((row.Activity.Orders, row.Activity.PurchaseDays, row.Activity.RepeatRevenue), Is.EqualTo((3, 2, 25m)));
        Assert.That(row.Days, Has.Length.EqualTo(2).And.Ordered);
        Assert.That(row.Amounts, Is.EqualTo(new[] { 10f, 25f }));
    }

    [TestCase(0, 100, 1, 0)]
    [TestCase(30, 70, 1, 0)]
    [TestCase(100, 0, 0, 1, Description = "taken back in full: not an order")]
    public void ARefund_IsTakenOff(decimal refunded, decimal revenue, int orders, int undone)
    {
        var activity = new History().Orders(10, 100).Refunds(1, refunded).Activity();
        Assert.That((activity.Revenue, activity.Orders, activity.UndoneOrders, activity.ClampedRefunds), Is.EqualTo((revenue, orders, undone, 0)));
    }

    [Test]
    public void ARefundAboveTheOrder_TakesTheOrder_AndIsReported()
    {
        var activity = new History().Orders(10, 100).Orders(5, 50).Refunds(1, 130).Activity();
        Assert.That((activity.Revenue, activity.Refunded, activity.ClampedRefunds), Is.EqualTo((50m, 100m, 1)));
    }

    [Test]
    public void RefundFacts_SayTheTotalSoFar_SoTheHighestCounts()
    {
        var activity = new History().Orders(10, 100).Refunds(1, 60).Refunds(1, 25, 3).Refunds(1, 60).Activity();
        Assert.That(activity.Refunded, Is.EqualTo(60m));
    }

    [Test]
    public void ACancelledOrder_DoesNotCount_ButIsRemembered()
    {
        var activity = new History().Orders(10, 100).Cancels(1).Activity();
        Assert.That((activity.Orders, activity.UndoneOrders, activity.Revenue, activity.LastOrderOnUtc), Is.EqualTo((0, 1, 0m, (DateTime?)null)));
    }

    [Test]
    public void AFreeOrder_IsAnOrder() => Assert.That(new History().Orders(3, 0).Activity().Orders, Is.EqualTo(1));

    [Test]
    public void AnOrderOfTomorrow_IsLeftOut_AndReported()
    {
        var activity = new History().Orders(-1, 10).Orders(2, 5).Activity();
        Assert.That((activity.Orders, activity.Revenue, activity.FutureFacts), Is.EqualTo((1, 5m, 1)));
    }

    [Test]
    public void TypicalGap_IsTheMedian_AndTheLastGapIsTheLast()
    {
        var activity = new History().Orders(100, 1).Orders(90, 1).Orders(70, 1).Orders(0, 1).Activity();
        Assert.That((activity.TypicalGapDays, activity.LastGapDays), Is.EqualTo(((decimal?)20m, (int?)70)));
    }

    [Test]
    public void RfmWindow_LooksBackAsFarAsItIsSet()
    {
        var history = new History().Orders(400, 10).Orders(100, 20);
        Assert.That(history.Activity(new FoldSettings(History.Today, 365)).RfmOrders, Is.EqualTo(1));
        Assert.That(history.Activity(new FoldSettings(History.Today)).RfmRevenue, Is.EqualTo(30m));
    }
}
