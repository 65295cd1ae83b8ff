using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Engine.Tests.Journal;

[Category("A2")]
public class FactKeysTests
{
    [Test]
    public void OrderRefunded_InAShopWithDecimalComma_IsTheSameKey()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.That(FactKeys.OrderRefunded(1, 12.5m), Is.EqualTo("order:1:refunded:12.5"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Keys_OfTheLargestNumbers_FitTheColumn()
    {
        var longest = new[]
        {
            FactKeys.OrderRefunded(int.MaxValue, 99_999_999_999_999.9999m),
            FactKeys.CartLineChanged(int.MaxValue, int.MaxValue, DateTime.MaxValue),
            FactKeys.Browse(Guid.NewGuid(), int.MaxValue),
            FactKeys.LoggedIn(int.MaxValue, DateTime.MaxValue),
            FactKeys.Newsletter(int.MaxValue, false, DateTime.MaxValue)
        };

        Assert.That(longest.Select(key => key.Length), Is.All.LessThanOrEqualTo(FactKeys.MaxLength));
    }

    [Test]
    public void CartLineChanged_SecondChangeToTheSameNumber_IsAnotherHappening()
    {
        var first = new DateTime(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc);

        Assert.That(FactKeys.CartLineChanged(3, 2, first), Is.Not.EqualTo(FactKeys.CartLineChanged(3, 2, first.AddSeconds(5))));
    }
}
