namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;

/// <summary>Whose ways through a journey a report is about.</summary>
/// <param name="StoreId">0 for all.</param>
/// <param name="SegmentId">Who is in it now; 0 for everybody.</param>
/// <param name="FromUtc">People by when they began, mails, clicks and orders by when they happened; null without a bound.</param>
/// <param name="BeforeUtc">Exclusive.</param>
public sealed record JourneyScope(int StoreId = 0, int SegmentId = 0, DateTime? FromUtc = null, DateTime? BeforeUtc = null)
{
    public static readonly JourneyScope Everything = new();
}
