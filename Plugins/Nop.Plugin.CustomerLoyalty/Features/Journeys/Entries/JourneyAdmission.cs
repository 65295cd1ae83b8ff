using Nop.Plugin.CustomerLoyalty.Engine.Journeys;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>Lets enter who belongs to the audience, has not begun this before and not too lately.</summary>
public class JourneyAdmission(EnrollmentStore enrollments, JourneyAudience audience, JourneyPersonStore people, TimeProvider clock)
{
    private const int Chunk = 500;

    /// <summary>Returns how many entered, those who are left alone included.</summary>
    public async Task<int> AdmitAsync(RunningJourney journey, IReadOnlyCollection<FoundEntry> found)
    {
        var admitted = 0;
        foreach (var chunk in found.Where(entry => IsOfTheStore(journey, entry.Entry)).OrderBy(entry => entry.CustomerId).ThenBy(entry => entry.Entry.TriggeredOnUtc).Chunk(Chunk))
            admitted += await AdmitChunkAsync(journey, chunk);
        return admitted;
    }

    private async Task<int> AdmitChunkAsync(RunningJourney journey, FoundEntry[] found)
    {
        var again = journey.Definition.ReEntry;
        var known = await enrollments.KnownAsync([.. found.Select(KeyOf).Distinct(StringComparer.OrdinalIgnoreCase)]);
        var wanted = found.Where(entry => !known.Contains(KeyOf(entry))).ToList();
        if (wanted.Count == 0)
            return 0;

        var customers = wanted.Select(entry => entry.CustomerId).Distinct().ToArray();
        var there = await people.ZonesAsync(customers);
        var belonging = await audience.AmongAsync(journey.Definition.Audience, journey.Definition.StoreId, [.. customers.Where(there.ContainsKey)]);
        var last = (await enrollments.LastAsync(journey.Id, customers)).ToDictionary();
        var home = journey.Definition.StoreId == 0 && wanted.Exists(entry => entry.Entry.StoreId == 0) ? await people.StoresAsync(customers) : new Dictionary<int, int>();
        var now = clock.GetUtcNow().UtcDateTime;
        var rows = new List<LoyaltyEnrollment>();
        foreach (var entry in wanted.Where(entry => belonging.Contains(entry.CustomerId)))
        {
            var (lastUtc, isRunning) = last.TryGetValue(entry.CustomerId, out var before) ? ((DateTime?)before.LastUtc, before.IsRunning) : (null, false);
            if (isRunning && TriggerNeeds.OneAtATime(journey.Trigger.Kind) || !again.Admits(entry.Entry, lastUtc))
                continue;
            var storeId = entry.Entry.StoreId != 0 ? entry.Entry.StoreId : journey.Definition.StoreId;
            var row = RowOf(journey, entry, storeId != 0 ? storeId : home.GetValueOrDefault(entry.CustomerId), now);
            last[entry.CustomerId] = (entry.Entry.TriggeredOnUtc, row.IsRunning);
            rows.Add(row);
        }

        return await enrollments.AddAsync(rows);

        string KeyOf(FoundEntry entry) => again.KeyOf(journey.Id, entry.CustomerId, entry.Entry);
    }

    private static bool IsOfTheStore(RunningJourney journey, JourneyEntry entry) =>
        journey.Definition.StoreId == 0 || entry.StoreId == 0 || entry.StoreId == journey.Definition.StoreId;

    private static LoyaltyEnrollment RowOf(RunningJourney journey, FoundEntry found, int storeId, DateTime now)
    {
        var entry = found.Entry;
        var row = new LoyaltyEnrollment
        {
            EnrollmentKey = journey.Definition.ReEntry.KeyOf(journey.Id, found.CustomerId, entry),
            JourneyId = journey.Id,
            VersionId = journey.Row.VersionId,
            CustomerId = found.CustomerId,
            StoreId = storeId,
            Subject = entry.Subject,
            SubjectId = entry.SubjectId,
            ProductId = entry.ProductId,
            TriggeredOnUtc = entry.TriggeredOnUtc,
            EnteredOnUtc = now,
            IsControl = journey.Definition.IsHeldOut(journey.Id, found.CustomerId),
            GoalId = (int)journey.Definition.Goal.Kind,
            MeasureUntilUtc = entry.TriggeredOnUtc.AddDays(journey.Definition.Goal.Days),
            SinceUtc = entry.TriggeredOnUtc,
            DueOnUtc = entry.TriggeredOnUtc,
            IsRunning = true
        };
        if (row.IsControl)
            row.Finish(JourneyEnd.HeldOut, now);
        return row;
    }
}
