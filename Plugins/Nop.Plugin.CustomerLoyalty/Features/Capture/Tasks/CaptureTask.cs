using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;

/// <summary>Fills in the past, catches what events missed, hands visitors' histories over.</summary>
public class CaptureTask(SliceRunner runner, FactReconciler reconciler, HistoryHandover handover) : IScheduleTask
{
    public const string RunName = "capture";

    private static readonly TimeSpan HandoverBudget = TimeSpan.FromSeconds(10);

    public Task ExecuteAsync() => runner.RunAsync(RunName, async _ =>
        await handover.RunAsync(HandoverBudget) + await reconciler.RunAsync(SliceRunner.Budget - HandoverBudget));
}
