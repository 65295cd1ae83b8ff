using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;

/// <summary>What a test says by now.</summary>
/// <param name="Mixed">People who met more than one arm, on several devices before they were known to be one person; they count nowhere.</param>
public sealed record ExperimentReport(IReadOnlyDictionary<Arm, ArmSummary> Arms, int Mixed)
{
    public ArmSummary Of(Arm arm) => Arms[arm];
}
