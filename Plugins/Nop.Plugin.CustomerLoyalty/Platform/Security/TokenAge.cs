namespace Nop.Plugin.CustomerLoyalty.Platform.Security;

/// <summary>How long what was handed out with a page may come back.</summary>
public static class TokenAge
{
    /// <summary>A page that lies open for a day.</summary>
    public static readonly TimeSpan OfPage = TimeSpan.FromHours(24);

    /// <summary>A clock that is set back between two nodes or restarts must not lose what a page reports.</summary>
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromHours(1);

    public static bool IsWithin(TimeSpan lifetime, DateTimeOffset issuedAt, DateTimeOffset now) =>
        now - issuedAt <= lifetime && issuedAt - now <= ClockTolerance;
}
