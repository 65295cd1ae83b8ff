using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>What would become of everybody's mail if a campaign went out: counted, nothing sent.</summary>
public class LoyaltyDryRun : BaseEntity
{
    public int CampaignId { get; set; }

    /// <summary>Of the campaign when it was begun.</summary>
    public int Revision { get; set; }
    public string DefinitionJson { get; set; } = string.Empty;

    /// <summary>When the mails would be due by the shop's clock.</summary>
    public DateTime StartUtc { get; set; }
    public int Audience { get; set; }

    /// <summary>Customers up to this number are asked.</summary>
    public int Position { get; set; }
    public int Done { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime? CompletedOnUtc { get; set; }
}
