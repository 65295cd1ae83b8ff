using Nop.Plugin.CustomerLoyalty.Platform;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Tours;

/// <summary>What is shown to whom, in which order.</summary>
public static class TourPlan
{
    private static readonly IReadOnlyDictionary<TrainingRole, IReadOnlyList<TourStep>> Plans = new Dictionary<TrainingRole, IReadOnlyList<TourStep>>
    {
        [TrainingRole.Administrator] =
        [
            new("FirstSteps", "LoyaltySetup/FirstSteps", "#loyalty-steps", LoyaltyPermissions.Configure),
            new("Health", "LoyaltyHealth/Index", "#loyalty-health", LoyaltyPermissions.HealthView),
            new("Settings", "LoyaltySetup/Configure", "#loyalty-settings-cards", LoyaltyPermissions.Configure),
            new("MailRules", "LoyaltyMail/Rules", "#mail-rules", LoyaltyPermissions.MailsManage),
            new("Blocks", "LoyaltyBlock/List", "#loyalty-places-grid", LoyaltyPermissions.BlocksManage),
            new("Earning", "LoyaltyEarning/List", "#earning-settings, #loyalty-earning-grid", LoyaltyPermissions.PointsView),
            new("CarePlans", "LoyaltyCarePlan/List", "#care-plans, #care-plans-empty", LoyaltyPermissions.CareView),
            new("CaseSetup", "LoyaltyCaseSetup/Index", "#case-levels", LoyaltyPermissions.CasesManage),
            new("TrainingReport", "LoyaltyTraining/Report", "#loyalty-training-grid", LoyaltyPermissions.TrainingViewAll)
        ],
        [TrainingRole.Marketer] =
        [
            new("Customers", "LoyaltyCustomer/List", "#customers-filter", LoyaltyPermissions.CustomersView),
            new("Segments", "LoyaltySegment/List", "#loyalty-segments-grid", LoyaltyPermissions.SegmentsView),
            new("SegmentEditor", "LoyaltySegment/Edit/0", "#segment-editor", LoyaltyPermissions.SegmentsView),
            new("Journeys", "LoyaltyJourney/List", "#loyalty-journeys-grid", LoyaltyPermissions.JourneysView),
            new("Campaigns", "LoyaltyCampaign/List", "#loyalty-campaigns-grid, #campaigns-empty", LoyaltyPermissions.CampaignsView),
            new("MailTexts", "LoyaltyMailText/List", "#mail-texts", LoyaltyPermissions.MailsView),
            new("Blocks", "LoyaltyBlock/List", "#loyalty-places-grid", LoyaltyPermissions.BlocksManage),
            new("BlockReport", "LoyaltyBlockReport/Index", "#block-report-filter", LoyaltyPermissions.BlocksManage),
            new("Outcomes", "LoyaltyOutcome/Index", "#outcome-periods", LoyaltyPermissions.OutcomesView)
        ],
        [TrainingRole.Agent] =
        [
            new("MyDay", "LoyaltyDay/Index", "#my-day, #day-empty", LoyaltyPermissions.CustomersView),
            new("Cases", "LoyaltyCase/List", "#loyalty-cases-grid", LoyaltyPermissions.CasesWork),
            new("FindCustomer", "LoyaltyTimeline/List", "#search-customers", LoyaltyPermissions.TimelineView),
            new("Contacts", "LoyaltyContact/List", "#contacts-filter", LoyaltyPermissions.ContactsView),
            new("Tasks", "LoyaltyFollowUp/List", "#tasks-filter", LoyaltyPermissions.CustomersView),
            new("Appointments", "LoyaltyAppointment/List", "#search-appointments", LoyaltyPermissions.AppointmentsWork),
            new("CareTasks", "LoyaltyCareTask/List", "#search-care-tasks", LoyaltyPermissions.CareWork),
            new("CareBook", "LoyaltyCareBook/List", "#search-care-book", LoyaltyPermissions.CareWork),
            new("Certificates", "LoyaltyEntitlement/List", "#search-entitlements", LoyaltyPermissions.EntitlementsWork),
            new("OwnFigures", "LoyaltyStaff/Index", "#staff-period", LoyaltyPermissions.StaffView)
        ],
        [TrainingRole.Manager] =
        [
            new("Overview", "LoyaltyOverview/Index", "#overview", LoyaltyPermissions.OverviewView),
            new("Dashboard", "LoyaltyDashboard/Customers", "#rfm-map", LoyaltyPermissions.CustomersView),
            new("Core", "LoyaltyDashboard/Core", "#year", LoyaltyPermissions.CustomersView),
            new("NextActions", "LoyaltyNextAction/List", "#search-actions", LoyaltyPermissions.CustomersView),
            new("Programme", "LoyaltyProgramme/Index", "#programme-lights", LoyaltyPermissions.PointsView),
            new("Tiers", "LoyaltyTier/Index", "#tier-rules", LoyaltyPermissions.TiersView),
            new("SurveyReport", "LoyaltySurveyReport/Index", "#report-filter", LoyaltyPermissions.SurveysView),
            new("Outcomes", "LoyaltyOutcome/Index", "#outcome-periods", LoyaltyPermissions.OutcomesView),
            new("Feedback", "LoyaltyFeedback/Index", "#feedback", LoyaltyPermissions.FeedbackView),
            new("CareFund", "LoyaltyCareFund/Index", "#care-fund, #care-fund-empty", LoyaltyPermissions.CareView),
            new("Staff", "LoyaltyStaff/Index", "#staff", LoyaltyPermissions.StaffView),
            new("TrainingReport", "LoyaltyTraining/Report", "#loyalty-training-grid", LoyaltyPermissions.TrainingViewAll)
        ]
    };

    public static IReadOnlyList<TourStep> Of(TrainingRole role) => Plans[role];
}
