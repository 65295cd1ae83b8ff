using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

public record CampaignReportModel : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;
    public CampaignState State { get; set; }
    public string StateName { get; set; } = string.Empty;
    public string StateStyle { get; set; } = string.Empty;
    public bool MayEdit { get; set; }

    /// <summary>0 when there is none yet.</summary>
    public int Occurrence { get; set; }
    public IReadOnlyList<CampaignRunModel> Runs { get; set; } = [];

    /// <summary>Says what is being done at this moment.</summary>
    public string Progress { get; set; } = string.Empty;

    /// <summary>Of the audience planned and, once that is over, of the planned mails decided.</summary>
    public int Percent { get; set; }

    /// <summary>Numbers still change: the page asks again.</summary>
    public bool IsLive { get; set; }

    /// <summary>Each number with the list that stands behind it.</summary>
    public IReadOnlyList<CampaignNumberModel> Funnel { get; set; } = [];
    public IReadOnlyList<CampaignNumberModel> Reasons { get; set; } = [];
    public IReadOnlyList<CampaignVariantReportModel> Variants { get; set; } = [];
    public string Winner { get; set; } = string.Empty;
    public string Revenue { get; set; } = string.Empty;
    public string Treated { get; set; } = string.Empty;
    public string Control { get; set; } = string.Empty;
    public string Uplift { get; set; } = string.Empty;
    public string UpliftStyle { get; set; } = string.Empty;
    public string UpliftNote { get; set; } = string.Empty;
    public bool HasControl { get; set; }
}

public sealed record CampaignRunModel(int Occurrence, string Day, string State, bool IsShown);

/// <param name="Query">What follows the ? of the address of its list.</param>
public sealed record CampaignNumberModel(string Name, int Count, string Share, string Query);

public sealed record CampaignVariantReportModel(string Name, string Subject, CampaignNumberModel Sent, CampaignNumberModel Delivered, CampaignNumberModel Clicked, CampaignNumberModel Ordered, string Revenue, bool IsWinner)
{
    /// <summary>Percent, for the chart.</summary>
    public double ClickRate { get; init; }
}
