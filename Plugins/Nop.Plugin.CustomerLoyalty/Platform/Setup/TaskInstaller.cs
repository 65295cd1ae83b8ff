using Nop.Core.Domain.ScheduleTasks;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Feedback;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.NextActions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Quality;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Keeping;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Training.Samples;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

public class TaskInstaller(IScheduleTaskService tasks, TimeProvider clock)
{
    /// <summary>Short periods, because a run is a slice; how often something really happens is decided by the task itself.</summary>
    public static readonly IReadOnlyList<(Type Task, string Name, int Seconds)> All =
    [
        (typeof(CaptureTask), "Customer Loyalty: journal", 60),
        (typeof(RetentionTask), "Customer Loyalty: retention", 300),
        (typeof(BestSellerTask), "Customer Loyalty: best sellers", 60),
        (typeof(ProfileTask), "Customer Loyalty: profiles and scores", 60),
        (typeof(SegmentTask), "Customer Loyalty: segments", 60),
        (typeof(NextActionTask), "Customer Loyalty: next best actions", 300),
        (typeof(TierTask), "Customer Loyalty: tiers", 60),
        (typeof(BenefitTask), "Customer Loyalty: gifts, certificates and referrals", 60),
        (typeof(JourneyTask), "Customer Loyalty: journeys", 60),
        (typeof(CampaignTask), "Customer Loyalty: campaigns", 60),
        (typeof(DispatchTask), "Customer Loyalty: mails and other actions", 60),
        (typeof(HandoverTask), "Customer Loyalty: hand-over of customers", 60),
        (typeof(QualityTask), "Customer Loyalty: data quality and duplicates", 60),
        (typeof(MergeTask), "Customer Loyalty: merges of accounts", 60),
        (typeof(PointTask), "Customer Loyalty: points", 60),
        (typeof(SimulationTask), "Customer Loyalty: simulations of points", 60),
        (typeof(SurveyTask), "Customer Loyalty: surveys", 60),
        (typeof(ServiceTask), "Customer Loyalty: letters, guides and appointments", 60),
        (typeof(CaseTask), "Customer Loyalty: cases", 60),
        (typeof(SampleTask), "Customer Loyalty: sample data", 60),
        (typeof(CareTask), "Customer Loyalty: care plans and fund", 60),
        (typeof(OverviewTask), "Customer Loyalty: figures of the overview", 60),
        (typeof(MeasureTask), "Customer Loyalty: what measures brought", 300),
        (typeof(FeedbackTask), "Customer Loyalty: themes of feedback", 300),
        (typeof(RecommenderTask), "Customer Loyalty: recommendations", 60)
    ];

    public async Task InstallAsync()
    {
        foreach (var (type, name, seconds) in All)
            if (await tasks.GetTaskByTypeAsync(NameOf(type)) is null)
                await tasks.InsertTaskAsync(new ScheduleTask
                {
                    Name = name,
                    Type = NameOf(type),
                    Seconds = seconds,
                    Enabled = true,
                    StopOnError = false,
                    LastEnabledUtc = clock.GetUtcNow().UtcDateTime
                });
    }

    public async Task UninstallAsync()
    {
        foreach (var (type, _, _) in All)
            if (await tasks.GetTaskByTypeAsync(NameOf(type)) is { } task)
                await tasks.DeleteTaskAsync(task);
    }

    public static string NameOf(Type type) => $"{type.FullName}, {type.Assembly.GetName().Name}";
}
