using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>What a customer said on his preference page of a store.</summary>
public class LoyaltyMailPreference : BaseEntity
{
    public int CustomerId { get; set; }
    public int StoreId { get; set; }

    /// <summary>Names of topics with commas between.</summary>
    public string TopicsOff { get; set; } = string.Empty;

    /// <summary>Days between two mails at least; 0 for no wish.</summary>
    public int DaysBetween { get; set; }
    public DateTime? PausedUntilUtc { get; set; }
    public DateTime ChangedOnUtc { get; set; }

    public bool IsOff(string topic) => TopicsOff.Split(',', StringSplitOptions.TrimEntries).Contains(MailTopics.Known(topic));
}
