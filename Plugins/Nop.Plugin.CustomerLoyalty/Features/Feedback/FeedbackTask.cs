using Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback;

/// <summary>Looks for new themes in what customers write.</summary>
public class FeedbackTask(SliceRunner runner, ThemeSearch search) : IScheduleTask
{
    public const string RunName = "feedback";

    public Task ExecuteAsync() => runner.RunAsync(RunName, _ => search.RunAsync());
}
