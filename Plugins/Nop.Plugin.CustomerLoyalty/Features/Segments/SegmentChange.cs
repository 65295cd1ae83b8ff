using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

/// <summary>What became of a change that somebody made by hand.</summary>
/// <param name="SegmentId">0 when nothing was saved.</param>
/// <param name="ChangedMeanwhile">Somebody else saved it after it was opened.</param>
public sealed record SegmentChange(int SegmentId, IReadOnlyList<RuleError> Errors, bool ChangedMeanwhile = false)
{
    public bool IsSaved => SegmentId != 0;
}
