namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>What is known of a recipient at the moment when a mail is to leave.</summary>
public sealed record SendFacts
{
    public bool IsMarketing { get; init; }
    public bool IsCustomerGone { get; init; }
    public bool HasAddress { get; init; } = true;

    /// <summary>The worst reason; null when the address is not on the list.</summary>
    public SuppressionReason? Suppression { get; init; }
    public bool IsSubscribed { get; init; }
    public bool IsTopicOff { get; init; }
    public DateTime? PausedUntilUtc { get; init; }

    /// <summary>Days between two marketing mails as the customer wants it; 0 for no wish.</summary>
    public int DaysBetween { get; init; }

    /// <summary>When marketing mails have left for him, at least those of the cap's window.</summary>
    public IReadOnlyList<DateTime> RecentUtc { get; init; } = [];
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;
}
