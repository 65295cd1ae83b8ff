namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

public sealed record SegmentMembership(int SegmentId, string Name, DateTime EnteredOnUtc);
