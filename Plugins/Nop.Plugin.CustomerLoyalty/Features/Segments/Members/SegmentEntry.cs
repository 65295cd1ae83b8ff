namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

public sealed record SegmentEntry(int StayId, int CustomerId, DateTime EnteredOnUtc);
