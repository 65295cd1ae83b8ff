using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>Looks once an hour whose points will end. The subject's number is how many.</summary>
public class PointEntries(ExpiringPoints points, CheckpointStore checkpoints, TimeProvider clock) : IEntrySource
{
    public const string Name = "journeys:points";

    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public async Task FindAsync(IReadOnlyList<RunningJourney> journeys, EntryTaker take, Func<bool> inBudget)
    {
        var mine = journeys.Where(journey => journey.Trigger.Kind == TriggerKind.PointsExpiring).ToList();
        var now = clock.GetUtcNow().UtcDateTime;
        if (mine.Count == 0)
            return;
        var checkpoint = await checkpoints.GetOrStartAsync(Name);
        if (checkpoint.CompletedOnUtc is { } completed && completed <= now && now - completed < Every && mine.TrueForAll(journey => journey.Row.TakesFromUtc <= completed))
            return;

        foreach (var journey in mine)
            await take(journey, [.. (await points.ReadAsync(now, now.AddDays(journey.Trigger.DaysBefore))).Select(ending => new FoundEntry(ending.CustomerId,
                new JourneyEntry(ending.StoreId, $"points:{ending.EndsOn:yyyyMMdd}", ending.Points, 0, now)))]);
        checkpoint.CompletedOnUtc = now;
        await checkpoints.SaveAsync(checkpoint);
    }
}
