using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Samples;

/// <summary>Keeps made-up history out of the figures of a shop that has begun to sell.</summary>
public class SampleTask(SliceRunner runner, SampleShop samples) : IScheduleTask
{
    public const string RunName = "samples";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async _ => await samples.RetireAsync() ? 1 : 0);
}
