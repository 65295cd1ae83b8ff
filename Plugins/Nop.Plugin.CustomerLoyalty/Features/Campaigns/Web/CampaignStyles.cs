using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

internal static class CampaignStyles
{
    public static string Of(CampaignState state) => state switch
    {
        CampaignState.On => "badge-success",
        CampaignState.AwaitsApproval or CampaignState.Paused => "badge-warning",
        CampaignState.Stopped => "badge-danger",
        CampaignState.Finished => "badge-info",
        _ => "badge-secondary"
    };

    public static string Of(Uplift uplift) => !uplift.IsSignificant ? "text-muted" : uplift.Difference > 0 ? "text-success" : "text-danger";

    public static string Text(Uplift uplift) =>
        uplift.Difference is { } difference ? $"{difference:+0.0 %;−0.0 %} ({uplift.Low:+0.0 %;−0.0 %} … {uplift.High:+0.0 %;−0.0 %})" : "–";

    public static string Share(int count, int of) => of == 0 ? string.Empty : ((double)count / of).ToString("P1");
}
