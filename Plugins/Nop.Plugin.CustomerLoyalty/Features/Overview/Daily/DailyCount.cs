using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

/// <summary>
/// Keeps the prepared figures: today every quarter of an hour, the last weeks again each night because clicks, refunds and answers come late, and once
/// the past of a shop that had one when the plugin came, the latest days first. Each day is a piece of work that can be done again.
/// </summary>
public class DailyCount(IEnumerable<IDailySource> sources, DailyStore figures, DailyHistoryStore history, CheckpointStore checkpoints, NightClock night, ShopDayClock days, IStoreService stores)
{
    /// <summary>So many days can be looked at: a year with the one before it.</summary>
    public const int KeptDays = 2 * 366;

    private const int PastDays = 400;
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(15);

    /// <summary>Returns how many days were counted.</summary>
    public async Task<int> RunAsync(Func<bool> mayGoOn)
    {
        var ids = await StoresAsync();
        return await TodayAsync(ids) + await LateAsync(ids, mayGoOn) + await PastAsync(ids, mayGoOn);
    }

    /// <summary>When today was counted last; null before the first time.</summary>
    public async Task<DateTime?> CountedOnUtcAsync() => (await checkpoints.FindAsync(DailyCheckpoints.Today))?.CompletedOnUtc;

    /// <summary>How far the past of a store is counted, 0 to 100.</summary>
    public async Task<int> PastPercentAsync(int storeId) => await checkpoints.FindAsync(DailyCheckpoints.PastOf(storeId)) switch
    {
        null => 0,
        { CompletedOnUtc: not null } => 100,
        var under => under.Total == 0 ? 0 : Math.Min(99, 100 * under.Position / under.Total)
    };

    /// <summary>The whole shop, and each store where there are several: of a shop with one the rows would be the same.</summary>
    public async Task<IReadOnlyList<int>> StoresAsync()
    {
        var all = (await stores.GetAllStoresAsync()).Select(store => store.Id).ToList();
        return all.Count < 2 ? [0] : [0, .. all];
    }

    private async Task<int> TodayAsync(IReadOnlyList<int> ids)
    {
        var checkpoint = await checkpoints.GetOrStartAsync(DailyCheckpoints.Today);
        var now = days.NowUtc;
        if (checkpoint.CompletedOnUtc is { } counted && counted <= now && now - counted < Fresh && days.DayOf(counted) == days.Today)
            return 0;
        foreach (var storeId in ids)
        {
            var span = days.SpanOf(storeId, days.Today);
            foreach (var source in sources)
                if (!source.IsCostly || !await figures.AnyAsync(span, source.Metrics.First()))
                    await figures.ReplaceAsync(span, source.Metrics, await source.CountAsync(span));
        }

        checkpoint.CompletedOnUtc = now;
        await checkpoints.SaveAsync(checkpoint);
        return ids.Count;
    }

    private async Task<int> LateAsync(IReadOnlyList<int> ids, Func<bool> mayGoOn)
    {
        var checkpoint = await checkpoints.GetOrStartAsync(DailyCheckpoints.Late);
        if (!night.IsDue(checkpoint.CompletedOnUtc))
            return 0;
        if (checkpoint.CompletedOnUtc is not null)
            (checkpoint.CompletedOnUtc, checkpoint.Position) = (null, 0);
        // Before the first day that there is nothing was counted: that is the work of the past.
        var late = Math.Min(DailyCheckpoints.LateDays, days.Today.DayNumber - ((await figures.DaysAsync(0))?.First ?? days.Today).DayNumber);
        var done = 0;
        for (; checkpoint.Position < late && mayGoOn(); checkpoint.Position++)
        {
            foreach (var storeId in ids)
                await FlowsAsync(days.SpanOf(storeId, days.Today.AddDays(-checkpoint.Position - 1)));
            await checkpoints.SaveAsync(checkpoint);
            done++;
        }

        if (checkpoint.Position < late)
            return done;
        await figures.DeleteBeforeAsync(days.Today.AddDays(-KeptDays));
        checkpoint.CompletedOnUtc = night.NowUtc;
        await checkpoints.SaveAsync(checkpoint);
        return done;
    }

    private async Task<int> PastAsync(IReadOnlyList<int> ids, Func<bool> mayGoOn)
    {
        var done = 0;
        foreach (var storeId in ids)
        {
            var checkpoint = await checkpoints.GetOrStartAsync(DailyCheckpoints.PastOf(storeId), () => DaysOfAsync(storeId));
            if (checkpoint.CompletedOnUtc is not null)
                continue;
            // From the day on which it began: nothing moves while it goes on over nights.
            var begun = days.DayOf(checkpoint.StartedOnUtc);
            for (; checkpoint.Position < checkpoint.Total; checkpoint.Position++, done++)
            {
                if (!mayGoOn())
                    return done;
                await PastDayAsync(days.SpanOf(storeId, begun.AddDays(-checkpoint.Position - 1)));
                await checkpoints.SaveAsync(checkpoint);
            }

            checkpoint.CompletedOnUtc = night.NowUtc;
            await checkpoints.SaveAsync(checkpoint);
        }

        return done;
    }

    private async Task PastDayAsync(DailySpan span)
    {
        await FlowsAsync(span);
        foreach (var source in sources.Where(IsState))
            if (await source.LookBackAsync(span) is { } past && !await figures.AnyAsync(span, source.Metrics.First()))
                await figures.ReplaceAsync(span, source.Metrics, past);
    }

    private async Task FlowsAsync(DailySpan span)
    {
        foreach (var source in sources.Where(source => !IsState(source)))
            await figures.ReplaceAsync(span, source.Metrics, await source.CountAsync(span));
    }

    private async Task<int> DaysOfAsync(int storeId) =>
        await history.FirstOrderAsync(storeId) is { } first ? Math.Clamp(days.Today.DayNumber - days.DayOf(first).DayNumber, 0, PastDays) : 0;

    private static bool IsState(IDailySource source) => source.Metrics.First().IsState();
}
