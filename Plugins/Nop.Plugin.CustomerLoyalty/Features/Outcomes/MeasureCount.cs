using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes;

/// <summary>Counts all measures once a night, or when somebody asks for it, one after the other: what was counted since the round began is left as it is.</summary>
public class MeasureCount(IEnumerable<IMeasureSource> sources, MeasureResultStore results, CheckpointStore checkpoints, NightClock night)
{
    public const string Name = "outcomes:count";

    /// <summary>For so many days back people are counted.</summary>
    public static readonly IReadOnlyList<int> Periods = [30, 90, 365];

    public async Task<int> RunAsync(Func<bool> mayGoOn)
    {
        var round = await checkpoints.GetOrStartAsync(Name);
        if (round.Position == 0)
            await BeginAsync(round);
        if (round.CompletedOnUtc is not null && !night.IsDue(round.CompletedOnUtc))
            return 0;
        if (round.CompletedOnUtc is not null)
            await BeginAsync(round);
        var counted = 0;
        var done = (await results.AllAsync()).Where(row => row.Round == round.Position).Select(row => (row.MeasureKey, row.Days)).ToHashSet();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources)
            foreach (var head in await source.ListAsync())
            {
                known.Add(head.Key);
                foreach (var days in Periods.Where(days => !done.Contains((head.Key, days))))
                {
                    if (!mayGoOn())
                        return counted;
                    var now = night.NowUtc;
                    await results.SaveAsync(head.Key, days, await source.CountAsync(head.Key, new MeasurePeriod(now.AddDays(-days), now)), now, round.Position);
                    counted++;
                }
            }

        await results.DeleteAsync([.. (await results.AllAsync()).Where(row => !known.Contains(row.MeasureKey))]);
        round.CompletedOnUtc = night.NowUtc;
        await checkpoints.SaveAsync(round);
        return counted;
    }

    /// <summary>All of them as soon as the task comes round.</summary>
    public async Task RequestAsync() => await BeginAsync(await checkpoints.GetOrStartAsync(Name));

    /// <summary>When the last round ended; null while one is under way or before the first.</summary>
    public async Task<DateTime?> CompletedOnUtcAsync() => (await checkpoints.FindAsync(Name))?.CompletedOnUtc;

    private Task BeginAsync(LoyaltyCheckpoint round)
    {
        (round.CompletedOnUtc, round.StartedOnUtc) = (null, night.NowUtc);
        round.Position++;
        return checkpoints.SaveAsync(round);
    }
}
