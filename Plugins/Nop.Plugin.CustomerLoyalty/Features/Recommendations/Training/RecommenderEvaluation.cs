using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <summary>Measures each run on the shop's own last orders, after shoppers have it: once, also when it fails.</summary>
public class RecommenderEvaluation(RecommenderRuns runs, RecommenderShelf shelf, InteractionReader interactions, TimeProvider clock)
{
    /// <summary>Does nothing for a run that was measured.</summary>
    public async Task RunAsync()
    {
        if (await runs.CurrentAsync() is not { } current || await runs.EvaluationAsync(current.Id) is not null)
            return;
        // What cannot be measured must not be tried again every minute.
        var begun = clock.GetUtcNow().UtcDateTime;
        await runs.KeepEvaluationAsync(current.Id, new KeptEvaluation(begun, null));
        if (await OptionsAsync(current.Id) is not { } options)
            return;

        var log = await interactions.ReadAsync();
        var report = await Task.Run(() => ShopEvaluation.Run(log, options with { Workers = Math.Max(1, Environment.ProcessorCount - 1) }));
        await runs.KeepEvaluationAsync(current.Id, new KeptEvaluation(begun, report));
    }

    /// <summary>Null where this node found the run damaged.</summary>
    private async Task<RecommenderOptions?> OptionsAsync(int runId)
    {
        if (shelf.RunId == runId)
            return shelf.Model?.Options;
        return shelf.DamagedRunId == runId ? null : (await runs.LoadAsync(runId)).Model.Options;
    }
}
