using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>A slice of a dry run: its customers, and how many of them there are for each reason.</summary>
public class LoyaltyDryRunPart : BaseEntity
{
    public int DryRunId { get; set; }

    /// <summary>The slice begins after the customer of this number.</summary>
    public int AfterId { get; set; }
    public int LastId { get; set; }

    /// <summary>Written as 0=812,9=44: number of the reason and how many.</summary>
    public string Counts { get; set; } = string.Empty;

    /// <summary>See <see cref="Engine.Campaigns.ReasonRoll"/>.</summary>
    public byte[] Roll { get; set; } = [];
}
