namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

internal static class JourneyStyles
{
    public static string Of(JourneyState state) => state switch
    {
        JourneyState.On => "badge-success",
        JourneyState.Paused => "badge-warning",
        JourneyState.Finishing => "badge-info",
        _ => "badge-secondary"
    };
}
