using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>How often somebody may go through a journey.</summary>
/// <param name="Days">For <see cref="ReEntryKind.AfterDays"/>.</param>
public sealed record ReEntry(ReEntryKind Kind, int Days = 0)
{
    public const int MaxKeyLength = 100;

    /// <summary>Names the one time that somebody enters for this: two entries with the same key are the same.</summary>
    public string KeyOf(int journeyId, int customerId, JourneyEntry entry) =>
        string.Create(CultureInfo.InvariantCulture, $"{journeyId}:{customerId}:{(Kind == ReEntryKind.Never ? "once" : entry.Subject)}");

    /// <param name="lastUtc">When he last entered; null when he never did.</param>
    public bool Admits(JourneyEntry entry, DateTime? lastUtc) =>
        Kind != ReEntryKind.AfterDays || lastUtc is not { } last || entry.TriggeredOnUtc - last >= TimeSpan.FromDays(Days);
}
