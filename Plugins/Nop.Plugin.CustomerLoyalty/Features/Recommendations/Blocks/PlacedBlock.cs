using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;

/// <summary>A block and the name under which it is counted.</summary>
public sealed record PlacedBlock(Block Block, BlockName Name);
