using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Rhythm;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <summary>
/// Trains the model from the journal: as soon as the past is filled in, then every night; a young shop, whose model is learnt
/// from little, every hour. An attempt that failed is repeated after an hour.
/// </summary>
public class RecommenderTraining(
    InteractionReader interactions,
    RecommenderRuns runs,
    RecommenderRefresh refresh,
    RecommenderShelf shelf,
    CheckpointStore checkpoints,
    NightClock night,
    TimeProvider clock)
{
    private const int Little = 10_000;

    /// <summary>Seconds for choosing settings: a small shop is not worth minutes.</summary>
    private const int ShortestTuning = 10;
    private const int LongestTuning = 120;
    private const int EventsPerSecond = 20_000;

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>Returns from how many interactions it learnt; 0 when there was nothing to do or to learn.</summary>
    public async Task<int> RunAsync()
    {
        if (!await IsDueAsync())
            return 0;
        var log = await interactions.ReadAsync();
        // Nothing never replaces a good model.
        if (log.Count == 0)
            return 0;

        var run = await runs.StartAsync();
        // Minutes of arithmetic on a big shop: not on the thread that serves the request, and one core is left to shoppers.
        var (model, rhythm) = await Task.Run(() => Train(log));
        if (model.Items == 0)
            return 0;
        await runs.PublishAsync(run, model, rhythm, log.Count);
        await refresh.RunAsync();
        return log.Count;
    }

    private (RecommenderModel Model, ShopRhythm Rhythm) Train(InteractionLog log)
    {
        var started = clock.GetTimestamp();
        var set = log.Build(new InteractionWeights());
        var defaults = new RecommenderOptions { Workers = Math.Max(1, Environment.ProcessorCount - 1) };
        var limit = TimeSpan.FromSeconds(Math.Min(LongestTuning, ShortestTuning + set.Events / EventsPerSecond));
        var plan = new TuningPlan(TuningGoal.Next, () => clock.GetElapsedTime(started), limit);
        var chosen = RecommenderTuner.Choose(set, defaults, plan).Options;
        // A personal list is made of what speaks for the person alone: what merely sells has a strategy of its own.
        var model = RecommenderTrainer.Train(set, chosen with { Blend = chosen.Blend with { Trending = 0 } });

        var purchases = log.Build(new InteractionWeights { View = 0, WishList = 0, Cart = 0 });
        var rhythm = ProductRhythm.Learn(purchases);
        return (model, new ShopRhythm(rhythm.ShopDays, new(rhythm.Own), RepeatProducts.Of(purchases)));
    }

    private async Task<bool> IsDueAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (await runs.UnderWayAsync() is { } tried && IsWithin(tried.StartedOnUtc, now))
            return false;

        var current = await runs.CurrentAsync();
        if (current is null)
            return (await BackfillProgress.ReadAsync(checkpoints)).IsDone;
        if (current.Id == shelf.DamagedRunId)
            return true;
        if (current.Rows < Little && !IsWithin(current.CompletedOnUtc!.Value, now))
            return true;
        return night.IsDue(current.CompletedOnUtc);
    }

    private static bool IsWithin(DateTime sinceUtc, DateTime nowUtc) => nowUtc >= sinceUtc && nowUtc - sinceUtc < Pause;
}
