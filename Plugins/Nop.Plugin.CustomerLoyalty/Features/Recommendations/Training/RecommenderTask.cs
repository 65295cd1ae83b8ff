using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <summary>
/// Keeps the recommendations learnt. Training is one piece of arithmetic and is not cut into slices: its lease is renewed while it
/// lasts, and a node that dies in it gives the work free two minutes later.
/// </summary>
public class RecommenderTask(SliceRunner runner, RecommenderTraining training, RecommenderEvaluation evaluation) : IScheduleTask
{
    public const string RunName = "recommender";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async _ =>
    {
        var learnt = await training.RunAsync();
        await evaluation.RunAsync();
        return learnt;
    });
}
