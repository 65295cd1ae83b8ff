using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>What the journal keeps of a block that was shown or clicked: where it was, what it showed and, while a test ran, in which arm.</summary>
/// <param name="PlaceId">0 in facts of versions that did not keep it.</param>
public readonly record struct BlockName(BlockStrategy Strategy, BlockPage Page, int PlaceId = 0, int ExperimentId = 0, Arm Arm = Arm.None);
