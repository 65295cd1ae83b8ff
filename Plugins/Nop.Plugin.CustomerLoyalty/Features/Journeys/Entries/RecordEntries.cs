using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>Looks through all records once on each day of the shop, when they were made anew, and when such a journey was switched on.</summary>
public class RecordEntries(JourneyRecordStore records, CustomerProfiles profiles, CheckpointStore checkpoints, SegmentClock clock) : IEntrySource
{
    public const string Name = "journeys:records";

    private const int Page = 20_000;
    private static readonly TimeSpan Missed = TimeSpan.FromDays(7);

    public async Task FindAsync(IReadOnlyList<RunningJourney> journeys, EntryTaker take, Func<bool> inBudget)
    {
        var mine = journeys.Where(journey => TriggerNeeds.IsFromRecords(journey.Trigger.Kind)).ToList();
        var runId = await profiles.CurrentRunIdAsync();
        if (mine.Count == 0 || runId == 0)
            return;

        var moment = clock.Now;
        var checkpoint = await checkpoints.GetOrStartAsync(Name);
        if (IsOver(checkpoint, mine, runId, moment))
        {
            (checkpoint.Position, checkpoint.Total, checkpoint.StartedOnUtc, checkpoint.CompletedOnUtc) = (0, runId, moment.NowUtc, null);
            await checkpoints.SaveAsync(checkpoint);
        }

        while (checkpoint.CompletedOnUtc is null && inBudget())
        {
            var page = await records.ReadAsync(runId, checkpoint.Position, Page);
            foreach (var journey in mine)
                await take(journey, Found(journey, page, moment));
            checkpoint.Position = page.Count > 0 ? page[^1].CustomerId : checkpoint.Position;
            checkpoint.CompletedOnUtc = page.Count < Page ? moment.NowUtc : null;
            await checkpoints.SaveAsync(checkpoint);
        }
    }

    private static bool IsOver(LoyaltyCheckpoint checkpoint, List<RunningJourney> journeys, int runId, SegmentMoment moment) =>
        checkpoint.Total != runId
        || checkpoint.StartedOnUtc < moment.StartOfDayUtc(0)
        || checkpoint.CompletedOnUtc is not null && journeys.Any(journey => journey.Row.TakesFromUtc > checkpoint.StartedOnUtc);

    private static List<FoundEntry> Found(RunningJourney journey, IReadOnlyList<JourneyRecord> page, SegmentMoment moment)
    {
        var from = journey.Row.TakesFromUtc!.Value.AddDays(-1);
        var after = from > moment.NowUtc - Missed ? from : moment.NowUtc - Missed;
        var found = new List<FoundEntry>();
        foreach (var record in page)
            if (RecordFinder.Find(journey.Trigger, record, moment.Today, moment.StartUtc) is { } entry && entry.TriggeredOnUtc > after && entry.TriggeredOnUtc <= moment.NowUtc)
                found.Add(new FoundEntry(record.CustomerId, entry));
        return found;
    }
}
