using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

/// <param name="Key">Part of the keys of its texts.</param>
public sealed record ReadyMadeSegment(string Key, SegmentRule Rule);
