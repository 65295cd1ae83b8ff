using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

public record CampaignSearchModel : BaseSearchModel
{
    public bool MayEdit { get; set; }
    public bool IsEmpty { get; set; }
}

public record CampaignRowModel : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public string StateStyle { get; set; } = string.Empty;
    public string When { get; set; } = string.Empty;
    public string Audience { get; set; } = string.Empty;
    public string Sent { get; set; } = string.Empty;
    public string Clicked { get; set; } = string.Empty;
    public bool HasRuns { get; set; }
}

public record CampaignListModel : BasePagedListModel<CampaignRowModel>;
