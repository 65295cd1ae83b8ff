namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>Always, the last so many days, or the days from one to another; the days are those of the shop's time zone and both ends belong to it.</summary>
public sealed record FactWindow(int? Days = null, DateOnly? Since = null, DateOnly? Until = null)
{
    public static readonly FactWindow Always = new();

    /// <summary>From is in it, To is not; null where it is open.</summary>
    public (DateTime? FromUtc, DateTime? ToUtc) Bounds(SegmentMoment moment) => Days is { } days
        ? (moment.StartOfDayUtc(-days), null)
        : (Since is { } since ? moment.StartUtc(since) : null, Until is { } until ? moment.StartUtc(until.AddDays(1)) : null);
}
