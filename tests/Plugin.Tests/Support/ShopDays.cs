using Demo.Host;

namespace Plugin.Tests.Support;

/// <summary>The shop's time, as a test lets it pass.</summary>
public sealed class ShopDays(DemoClock clock)
{
    public void Pass(double days) => clock.Advance(TimeSpan.FromDays(days));

    public void PassMinutes(double minutes) => clock.Advance(TimeSpan.FromMinutes(minutes));

    public void ComeTo(DateTime utc) => clock.Freeze(new DateTimeOffset(utc, TimeSpan.Zero));
}
