namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;

/// <summary>The chain that a shopper meets, and as part of which test.</summary>
/// <param name="ExperimentId">0 for none.</param>
public sealed record ArmChain(IReadOnlyList<BlockStrategy> Chain, int ExperimentId, Arm Arm);
