using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>
/// Follows the journal: looks at customers about whom there is something new, and at those for whom nothing has happened for as long as
/// a trigger waits. Each is looked at from his facts again, so that what comes late or twice finds the same.
/// </summary>
public class FactEntries(JourneyFactStore facts, CustomerProfiles profiles, CheckpointStore checkpoints, TimeProvider clock) : IEntrySource
{
    public const string Name = "journeys:facts";

    private const int RowsAtOnce = 50_000;
    private const int CustomersAtOnce = 500;
    private const int Overlap = 5_000;
    private static readonly TimeSpan LateRow = TimeSpan.FromMinutes(5);

    /// <summary>From now on the journal is followed; what is in it already begins nothing.</summary>
    public async Task StartAsync()
    {
        if (await checkpoints.FindAsync(Name) is not null)
            return;
        var checkpoint = await checkpoints.GetOrStartAsync(Name);
        checkpoint.Position = await facts.LastIdAsync();
        await checkpoints.SaveAsync(checkpoint);
    }

    public async Task FindAsync(IReadOnlyList<RunningJourney> journeys, EntryTaker take, Func<bool> inBudget)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var mine = journeys.Where(journey => TriggerNeeds.Begins(journey.Trigger.Kind).Count > 0).ToList();
        var upTo = await LastAsync();
        var checkpoint = await checkpoints.GetOrStartAsync(Name);
        if (mine.Count == 0)
        {
            // Nobody listens: what happens meanwhile is past when somebody begins to.
            (checkpoint.Position, checkpoint.StartedOnUtc) = (upTo, now);
            await checkpoints.SaveAsync(checkpoint);
            return;
        }

        if (await NewAsync(mine, checkpoint, upTo, take, inBudget))
            await WaitedAsync(mine, checkpoint, now, take, inBudget);
    }

    /// <summary>A record that is asked by an audience must know what happened: no further than the records have come.</summary>
    private async Task<int> LastAsync()
    {
        var last = await facts.LastIdAsync();
        return await profiles.FollowedToAsync() is { } followed ? Math.Min(last, followed) : last;
    }

    private async Task<bool> NewAsync(List<RunningJourney> journeys, LoyaltyCheckpoint checkpoint, int last, EntryTaker take, Func<bool> inBudget)
    {
        var kinds = journeys.SelectMany(journey => TriggerNeeds.Begins(journey.Trigger.Kind)).Append(FactKind.VisitorRecognised).Distinct().Select(kind => (int)kind).ToArray();
        do
        {
            var upTo = Math.Min(last, checkpoint.Position + RowsAtOnce);
            var rows = await facts.NewAsync(kinds, checkpoint.Position, upTo, Overlap, checkpoint.UpdatedOnUtc - LateRow);
            foreach (var group in rows.GroupBy(row => row.CustomerId).OrderBy(group => group.Key).Chunk(CustomersAtOnce))
            {
                if (!inBudget())
                    return false;
                var what = group.ToDictionary(one => one.Key, one => one.Select(row => row.Kind).ToHashSet());
                foreach (var journey in journeys.GroupBy(journey => EntryNeeds.Back(journey.Trigger)))
                    await LookAsync([.. journey], (customer, running) => Concerns(running, what[customer]), [.. what.Keys], take);
            }

            checkpoint.Position = Math.Max(checkpoint.Position, upTo);
            await checkpoints.SaveAsync(checkpoint);
        } while (checkpoint.Position < last);

        return true;
    }

    private static bool Concerns(RunningJourney journey, HashSet<FactKind> kinds) =>
        kinds.Contains(FactKind.VisitorRecognised) || TriggerNeeds.Begins(journey.Trigger.Kind).Any(kinds.Contains);

    private async Task WaitedAsync(List<RunningJourney> journeys, LoyaltyCheckpoint checkpoint, DateTime now, EntryTaker take, Func<bool> inBudget)
    {
        var since = checkpoint.StartedOnUtc < now ? checkpoint.StartedOnUtc : now;
        foreach (var journey in journeys.Where(journey => TriggerNeeds.HasDelay(journey.Trigger.Kind)))
        {
            var customers = await facts.BetweenAsync([.. TriggerNeeds.Begins(journey.Trigger.Kind)], since - journey.Trigger.Delay - LateRow, now - journey.Trigger.Delay);
            foreach (var chunk in customers.Order().Chunk(CustomersAtOnce))
            {
                if (!inBudget())
                    return;
                await LookAsync([journey], (_, _) => true, chunk, take);
            }
        }

        checkpoint.StartedOnUtc = now;
        await checkpoints.SaveAsync(checkpoint);
    }

    private async Task LookAsync(IReadOnlyList<RunningJourney> journeys, Func<int, RunningJourney, bool> concerns, int[] customers, EntryTaker take)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var kinds = journeys.SelectMany(journey => EntryNeeds.ToFind(journey.Trigger.Kind)).Distinct().ToList();
        var histories = await facts.HistoriesAsync(customers, kinds, now - EntryNeeds.Back(journeys[0].Trigger));
        foreach (var journey in journeys)
        {
            // What happens in the very moment in which it is switched on belongs to it.
            var after = journey.Row.TakesFromUtc is { } from && from > now - EntryNeeds.Late ? from.AddMilliseconds(-1) : now - EntryNeeds.Late;
            var found = new List<FoundEntry>();
            foreach (var (customer, history) in histories)
                if (concerns(customer, journey))
                    found.AddRange(EntryFinder.Find(journey.Trigger, history, after, now).Select(entry => new FoundEntry(customer, entry)));
            if (found.Count > 0)
                await take(journey, found);
        }
    }
}
