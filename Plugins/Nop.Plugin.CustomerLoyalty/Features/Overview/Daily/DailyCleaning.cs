using Nop.Plugin.CustomerLoyalty.Engine.Overview;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

/// <summary>Makes past days right when customers are taken away who never were any. Done again it changes nothing.</summary>
public class DailyCleaning(IEnumerable<IDailySource> sources, DailyStore figures, DailyCount count, DailyRequests requests, ShopDayClock days)
{
    /// <summary>Before their rows go: how things stood on days that cannot be counted anew is put right.</summary>
    /// <param name="sinceUtc">When they came.</param>
    /// <param name="stoodInFigures">All that was counted of customers on those days was theirs as well: what cannot be told apart is forgotten.</param>
    public async Task LeaveOutAsync(IReadOnlyCollection<int> customerIds, DateTime sinceUtc, bool stoodInFigures)
    {
        var (first, ids) = (FirstOf(sinceUtc), customerIds.ToArray());
        if (stoodInFigures)
            await figures.DeleteSinceAsync(first, [.. Enum.GetValues<DailyMetric>().Where(metric => metric.IsState())]);
        else
            foreach (var storeId in await count.StoresAsync())
                for (var day = first; day < days.Today; day = day.AddDays(1))
                    await figures.LowerAsync(days.SpanOf(storeId, day), await WithoutAsync(days.SpanOf(storeId, day), ids));
    }

    /// <summary>When their rows are gone: what happened on those days is counted anew.</summary>
    public Task CountAgainAsync(DateTime sinceUtc) => requests.SinceAsync(FirstOf(sinceUtc));

    private async Task<IReadOnlyList<DailyFigure>> WithoutAsync(DailySpan span, int[] customerIds)
    {
        var most = new List<DailyFigure>();
        foreach (var source in sources)
            most.AddRange(await source.WithoutAsync(span, customerIds));
        return most;
    }

    private DateOnly FirstOf(DateTime sinceUtc)
    {
        var (first, kept) = (days.DayOf(sinceUtc), days.Today.AddDays(-DailyCount.KeptDays));
        return first < kept ? kept : first;
    }
}
