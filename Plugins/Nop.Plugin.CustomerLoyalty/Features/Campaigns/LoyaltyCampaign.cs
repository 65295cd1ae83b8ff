using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>A campaign, whether it runs, and who said that it may.</summary>
public class LoyaltyCampaign : BaseEntity
{
    public string Name { get; set; } = string.Empty;

    /// <summary>As <see cref="CampaignJson"/> writes it.</summary>
    public string DefinitionJson { get; set; } = string.Empty;
    public int StateId { get; set; } = (int)CampaignState.Draft;

    /// <summary>One more with each change by hand, so that of two people who edit at once the second is told.</summary>
    public int Revision { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime ChangedOnUtc { get; set; }
    public int ChangedById { get; set; }

    /// <summary>When it was switched on, and by whom.</summary>
    public DateTime? ActivatedOnUtc { get; set; }
    public int ActivatedById { get; set; }

    public int ApprovedById { get; set; }
    public DateTime? ApprovedOnUtc { get; set; }

    /// <summary>What was approved: a hash of the definition and of the texts that it names.</summary>
    public string? ApprovedMark { get; set; }
    public bool IsDeleted { get; set; }

    /// <summary>Without regard to pause and stop, which are brakes of their own.</summary>
    public CampaignState State => (CampaignState)StateId;

    public CampaignDefinition Definition => CampaignJson.Read(DefinitionJson) ?? new CampaignDefinition();
}
