using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <summary>
/// Keeps the recommendations learnt. Training is one piece of arithmetic and is not cut into slices: its lease is held for as long
/// as ten million interactions take many times over, and a node that dies in it gives the work free after that time.
/// </summary>
public class RecommenderTask(SliceRunner runner, RecommenderTraining training) : IScheduleTask
{
    public const string RunName = "recommender";

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(20);

    public Task ExecuteAsync() => runner.RunAsync(RunName, _ => training.RunAsync(), Lease);
}
