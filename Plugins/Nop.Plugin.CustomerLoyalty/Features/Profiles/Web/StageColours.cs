using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

/// <summary>Bootstrap's colour names of the stages, and the same as charts want them.</summary>
public static class StageColours
{
    public static string Of(LifecycleStage stage) => stage switch
    {
        LifecycleStage.New or LifecycleStage.WonBack => "info",
        LifecycleStage.Active or LifecycleStage.Loyal => "success",
        LifecycleStage.AtRisk => "warning",
        LifecycleStage.Dormant or LifecycleStage.Lost => "danger",
        _ => "secondary"
    };

    public static string Hex(LifecycleStage stage) => stage switch
    {
        LifecycleStage.Prospect => "#8fa3b5",
        LifecycleStage.New => "#3f9ddb",
        LifecycleStage.Active => "#6cc08b",
        LifecycleStage.Loyal => "#1f8a54",
        LifecycleStage.AtRisk => "#f2b134",
        LifecycleStage.Dormant => "#e0773c",
        LifecycleStage.Lost => "#b5483f",
        _ => "#7b6fd0"
    };
}
