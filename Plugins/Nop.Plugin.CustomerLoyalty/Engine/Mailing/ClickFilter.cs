namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>
/// Tells persons from scanners, which open every link of a mail to see whether it is safe. A call counts for nothing when it says itself
/// that it is automatic, when it comes sooner after the mail left than anybody can read, or when it is one of several links called within moments.
/// </summary>
public static class ClickFilter
{
    public static readonly TimeSpan TooSoon = TimeSpan.FromSeconds(4);
    public static readonly TimeSpan Moment = TimeSpan.FromSeconds(8);

    /// <summary>How long to wait after a call before anything is said of it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const int SeveralLinks = 3;

    /// <summary>The numbers of the clicks of one mail that a person made.</summary>
    public static IReadOnlySet<int> Human(IReadOnlyList<MailClick> clicks, DateTime sentOnUtc) => clicks
        .Where(click => !click.LooksAutomatic && click.OnUtc - sentOnUtc >= TooSoon && !IsPartOfBurst(click, clicks))
        .Select(click => click.Id).ToHashSet();

    private static bool IsPartOfBurst(MailClick click, IReadOnlyList<MailClick> clicks) => clicks
        .Where(other => (other.OnUtc - click.OnUtc).Duration() <= Moment).Select(other => other.LinkKey).Distinct(StringComparer.Ordinal).Count() >= SeveralLinks;
}
