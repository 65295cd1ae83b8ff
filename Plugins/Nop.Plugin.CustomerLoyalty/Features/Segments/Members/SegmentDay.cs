namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

/// <param name="Day">The shop's own day as YYYYMMDD.</param>
public sealed record SegmentDay(int Day, int Entered, int Left);
