using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Platform.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;

/// <summary>What the last scoring of the whole shop found. Null or empty before the first.</summary>
public class ScoreRuns(ModelRunStore runs, ModelChunkStore chunks, ScoreModelShelf shelf)
{
    public async Task PublishAsync(ScoreModel model, CustomerBaseFit fit, ShopPopulation population, CoreBasis basis)
    {
        var run = await runs.StartAsync(ScoreParts.RunName);
        await WriteAsync(run.Id, ScoreParts.Model, model);
        await WriteAsync(run.Id, ScoreParts.Fit, fit);
        await WriteAsync(run.Id, ScoreParts.CoreBasis, basis);
        foreach (var (storeId, cohorts) in population.Cohorts)
            await WriteAsync(run.Id, ScoreParts.Cohorts(storeId), cohorts);
        await WriteAsync(run.Id, ScoreParts.Segments, population.SegmentIds.ToList());
        foreach (var segmentId in population.SegmentIds)
            foreach (var (storeId, cohorts) in population.CohortsOf(segmentId))
                await WriteAsync(run.Id, ScoreParts.Cohorts(storeId, segmentId), cohorts);
        foreach (var (period, curve) in population.Cores())
            await chunks.WriteAsync(run.Id, ScoreParts.Core(period), CoreCurveFormat.Write(curve));
        await runs.CompleteAsync(run, fit.Buyers);
        await runs.SweepAsync(ScoreParts.RunName, run.Id);
    }

    public Task<LoyaltyModelRun?> CurrentAsync() => runs.CurrentAsync(ScoreParts.RunName);

    public async Task<ScoreModel?> ModelAsync() => await CurrentAsync() is not { } run
        ? null
        : shelf.Find(run.Id) ?? shelf.Put(run.Id, await ReadAsync<ScoreModel>(run.Id, ScoreParts.Model));

    public async Task<CustomerBaseFit?> FitAsync() => await CurrentAsync() is { } run ? await ReadAsync<CustomerBaseFit>(run.Id, ScoreParts.Fit) : null;

    public async Task<IReadOnlyList<Cohort>> CohortsAsync(int storeId) =>
        await CurrentAsync() is { } run ? await ReadAsync<List<Cohort>>(run.Id, ScoreParts.Cohorts(storeId)) ?? [] : [];

    /// <summary>Of those who were in the segment at that time; null when it had nobody then, or was not there yet.</summary>
    public async Task<IReadOnlyList<Cohort>?> CohortsAsync(int storeId, int segmentId)
    {
        if (await CurrentAsync() is not { } run || await ReadAsync<List<int>>(run.Id, ScoreParts.Segments) is not { } counted || !counted.Contains(segmentId))
            return null;
        return await ReadAsync<List<Cohort>>(run.Id, ScoreParts.Cohorts(storeId, segmentId)) ?? [];
    }

    /// <summary>What the core curves were made from; null for runs that did not say.</summary>
    public async Task<CoreBasis?> CoreBasisAsync() => await CurrentAsync() is { } run ? await ReadAsync<CoreBasis>(run.Id, ScoreParts.CoreBasis) : null;

    public async Task<CoreCurve?> CoreAsync(CorePeriod period) =>
        await CurrentAsync() is { } run && await chunks.ReadAsync(run.Id, ScoreParts.Core(period)) is { } data ? CoreCurveFormat.Read(data) : null;

    /// <summary>Calendar years that have a core in the store, newest first.</summary>
    public async Task<IReadOnlyList<int>> CoreYearsAsync(int storeId)
    {
        if (await CurrentAsync() is not { } run)
            return [];
        var prefix = $"core:{storeId}:";
        return [.. (await chunks.PartsAsync(run.Id)).Where(part => part.StartsWith(prefix, StringComparison.Ordinal))
            .Select(part => int.Parse(part[prefix.Length..])).Where(year => year > CorePeriod.LastYear).OrderDescending()];
    }

    private Task WriteAsync<T>(int runId, string part, T value) => chunks.WriteAsync(runId, part, JsonSerializer.SerializeToUtf8Bytes(value));

    private async Task<T?> ReadAsync<T>(int runId, string part) where T : class =>
        await chunks.ReadAsync(runId, part) is { } data ? JsonSerializer.Deserialize<T>(data) : null;
}
