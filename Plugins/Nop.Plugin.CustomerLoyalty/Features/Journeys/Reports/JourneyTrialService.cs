using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Steps;
using Nop.Plugin.CustomerLoyalty.Features.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;

/// <summary>What a journey would have done in the last days, by the journal. Nothing is written.</summary>
public class JourneyTrialService(JourneyFactStore facts, TrialRecords records, JourneyViews views, JourneyPersonStore people, SegmentClock clock, TimeProvider time)
{
    public const int Days = 30;

    private const int Chunk = 500;
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(20);

    public async Task<TrialResult> RunAsync(int journeyId, JourneyDefinition definition)
    {
        var started = time.GetTimestamp();
        var now = clock.Now.NowUtc;
        var from = now.AddDays(-Days);
        var trial = new JourneyTrial(journeyId, definition, now);
        if (definition.Trigger.Kind is TriggerKind.PriceDrop or TriggerKind.BackInStock)
            return new TrialResult(trial, 0, IsWhole: true, IsPossible: false);

        var looked = 0;
        var isWhole = true;
        await foreach (var chunk in ChunksAsync(definition, from, now))
        {
            looked += chunk.Count;
            await AddAsync(trial, definition, chunk, from, now);
            if (time.GetElapsedTime(started) > Budget)
            {
                isWhole = false;
                break;
            }
        }

        return new TrialResult(trial, looked, isWhole, true);
    }

    /// <summary>Customers who could have begun it; entries that come from records are there already.</summary>
    private async IAsyncEnumerable<IReadOnlyDictionary<int, IReadOnlyList<JourneyEntry>?>> ChunksAsync(JourneyDefinition definition, DateTime from, DateTime now)
    {
        if (TriggerNeeds.Begins(definition.Trigger.Kind).Count == 0)
        {
            await foreach (var found in records.FindAsync(definition.Trigger, from, clock.Now))
                foreach (var chunk in found.GroupBy(one => one.CustomerId).Chunk(Chunk))
                    yield return chunk.ToDictionary(group => group.Key, group => (IReadOnlyList<JourneyEntry>?)[.. group.Select(one => one.Entry)]);
            yield break;
        }

        for (var after = 0; ;)
        {
            var page = await facts.BetweenAsync([.. TriggerNeeds.Begins(definition.Trigger.Kind)], from - definition.Trigger.Delay, now - definition.Trigger.Delay, after, Chunk);
            if (page.Count > 0)
                yield return page.ToDictionary(id => id, _ => (IReadOnlyList<JourneyEntry>?)null);
            if (page.Count < Chunk)
                yield break;
            after = page[^1];
        }
    }

    private async Task AddAsync(JourneyTrial trial, JourneyDefinition definition, IReadOnlyDictionary<int, IReadOnlyList<JourneyEntry>?> chunk, DateTime from, DateTime now)
    {
        var customers = chunk.Keys.ToArray();
        var zones = await people.ZonesAsync(customers);
        var view = await views.ReadAsync(definition with { StaysInAudience = true }, customers, from);
        var began = chunk.Values.Any(entries => entries is null)
            ? await facts.HistoriesAsync(customers, [.. EntryNeeds.ToFind(definition.Trigger.Kind)], from - EntryNeeds.Back(definition.Trigger))
            : new Dictionary<int, JourneyHistory>();
        foreach (var (customer, known) in chunk)
            if (zones.TryGetValue(customer, out var zone))
                trial.Add(customer, known ?? EntryFinder.Find(definition.Trigger, began.GetValueOrDefault(customer, JourneyHistory.Empty), from, now), view(customer), zone);
    }
}
