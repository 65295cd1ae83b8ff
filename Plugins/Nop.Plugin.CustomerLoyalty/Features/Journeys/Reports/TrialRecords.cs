using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;

/// <summary>Who would have begun a journey by his record, his segments or his points in the last days.</summary>
public class TrialRecords(JourneyRecordStore records, CustomerProfiles profiles, SegmentService segments, ExpiringPoints points)
{
    private const int Page = 20_000;

    public async IAsyncEnumerable<IReadOnlyList<FoundEntry>> FindAsync(JourneyTrigger trigger, DateTime fromUtc, SegmentMoment moment)
    {
        if (trigger.Kind == TriggerKind.SegmentEntered)
            await foreach (var page in SegmentAsync(trigger, fromUtc, moment.NowUtc))
                yield return page;
        else if (trigger.Kind == TriggerKind.PointsExpiring)
            yield return [.. (await points.ReadAsync(moment.NowUtc, moment.NowUtc.AddDays(trigger.DaysBefore))).Select(ending =>
                new FoundEntry(ending.CustomerId, new JourneyEntry(ending.StoreId, $"points:{ending.EndsOn:yyyyMMdd}", ending.Points, 0, moment.NowUtc)))];
        else
            await foreach (var page in RecordsAsync(trigger, fromUtc, moment))
                yield return page;
    }

    private async IAsyncEnumerable<IReadOnlyList<FoundEntry>> RecordsAsync(JourneyTrigger trigger, DateTime fromUtc, SegmentMoment moment)
    {
        var runId = await profiles.CurrentRunIdAsync();
        var days = trigger.Kind is TriggerKind.StageEntered or TriggerKind.PurchaseDue ? 1 : JourneyTrialService.Days;
        for (var after = 0; runId != 0;)
        {
            var page = await records.ReadAsync(runId, after, Page);
            var found = new List<FoundEntry>();
            foreach (var record in page)
                for (var back = days - 1; back >= 0; back--)
                    if (RecordFinder.Find(trigger, record, moment.Today.AddDays(-back), moment.StartUtc) is { } entry && entry.TriggeredOnUtc > fromUtc && entry.TriggeredOnUtc <= moment.NowUtc)
                        found.Add(new FoundEntry(record.CustomerId, entry));
            yield return [.. found.DistinctBy(one => (one.CustomerId, one.Entry.Subject))];
            if (page.Count < Page)
                yield break;
            after = page[^1].CustomerId;
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<FoundEntry>> SegmentAsync(JourneyTrigger trigger, DateTime fromUtc, DateTime nowUtc)
    {
        for (var after = 0; ;)
        {
            var page = await segments.EnteredAsync(trigger.SegmentId, fromUtc, after, Page);
            yield return [.. page.Where(stay => stay.EnteredOnUtc <= nowUtc).Select(stay => new FoundEntry(stay.CustomerId, new JourneyEntry(0, $"segment:{stay.EnteredOnUtc:yyyyMMddHHmmss}", trigger.SegmentId, 0, stay.EnteredOnUtc)))];
            if (page.Count < Page)
                yield break;
            after = page[^1].StayId;
        }
    }
}
