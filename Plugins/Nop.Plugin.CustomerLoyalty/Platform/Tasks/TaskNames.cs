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

namespace Nop.Plugin.CustomerLoyalty.Platform.Tasks;

public static class TaskNames
{
    private static readonly Dictionary<Type, string> Runs = new()
    {
        [typeof(CaptureTask)] = CaptureTask.RunName,
        [typeof(RetentionTask)] = RetentionTask.RunName,
        [typeof(BestSellerTask)] = BestSellerTask.RunName,
        [typeof(ProfileTask)] = ProfileTask.RunName,
        [typeof(SegmentTask)] = SegmentTask.RunName,
        [typeof(NextActionTask)] = NextActionTask.RunName,
        [typeof(BenefitTask)] = BenefitTask.RunName,
        [typeof(TierTask)] = TierTask.RunName,
        [typeof(JourneyTask)] = JourneyTask.RunName,
        [typeof(CampaignTask)] = CampaignTask.RunName,
        [typeof(DispatchTask)] = DispatchTask.RunName,
        [typeof(HandoverTask)] = HandoverTask.RunName,
        [typeof(QualityTask)] = QualityTask.RunName,
        [typeof(MergeTask)] = MergeTask.RunName,
        [typeof(PointTask)] = PointTask.RunName,
        [typeof(SimulationTask)] = SimulationTask.RunName,
        [typeof(SurveyTask)] = SurveyTask.RunName,
        [typeof(ServiceTask)] = ServiceTask.RunName,
        [typeof(CaseTask)] = CaseTask.RunName,
        [typeof(SampleTask)] = SampleTask.RunName,
        [typeof(CareTask)] = CareTask.RunName,
        [typeof(OverviewTask)] = OverviewTask.RunName,
        [typeof(MeasureTask)] = MeasureTask.RunName,
        [typeof(FeedbackTask)] = FeedbackTask.RunName,
        [typeof(RecommenderTask)] = RecommenderTask.RunName
    };

    public static string RunOf(Type task) => Runs[task];
}
