using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

/// <param name="Count">Who belongs to it now.</param>
/// <param name="Asked">Who has a profile; 0 while there are none yet.</param>
/// <param name="Sample">The first few of those who belong to it, spread over all of them.</param>
/// <param name="Errors">Why the rule could not be asked; then the rest is empty.</param>
public sealed record SegmentPreview(int Count, int Asked, IReadOnlyList<int> Sample, IReadOnlyList<RuleError> Errors);
