namespace Nop.Plugin.CustomerLoyalty.Platform.Web;

/// <summary>What stands in our menu, in this order: single pages, then groups of them.</summary>
public static class LoyaltyMenuTree
{
    public static readonly IReadOnlyList<LoyaltyMenuPage> Pages =
    [
        new(LoyaltyMenu.Overview, "LoyaltyOverview", "Index", LoyaltyPermissions.OverviewView),
        new(LoyaltyMenu.Dashboard, "LoyaltyDashboard", "Customers", LoyaltyPermissions.CustomersView),
        new(LoyaltyMenu.Outcomes, "LoyaltyOutcome", "Index", LoyaltyPermissions.OutcomesView),
        new(LoyaltyMenu.Feedback, "LoyaltyFeedback", "Index", LoyaltyPermissions.FeedbackView)
    ];

    public static readonly IReadOnlyList<(string Name, IReadOnlyList<LoyaltyMenuPage> Pages)> Groups =
    [
        (LoyaltyMenu.CustomerPages,
        [
            new(LoyaltyMenu.Customers, "LoyaltyCustomer", "List", LoyaltyPermissions.CustomersView),
            new(LoyaltyMenu.Segments, "LoyaltySegment", "List", LoyaltyPermissions.SegmentsView),
            new(LoyaltyMenu.Tags, "LoyaltyTagList", "List", LoyaltyPermissions.CustomersViewAll),
            new(LoyaltyMenu.Owners, "LoyaltyOwner", "Index", LoyaltyPermissions.CustomersViewAll),
            new(LoyaltyMenu.NextActions, "LoyaltyNextAction", "List", LoyaltyPermissions.CustomersView),
            new(LoyaltyMenu.Quality, "LoyaltyQuality", "List", LoyaltyPermissions.QualityView),
            new(LoyaltyMenu.Duplicates, "LoyaltyDuplicate", "List", LoyaltyPermissions.DuplicatesView),
            new(LoyaltyMenu.Scores, "LoyaltyScore", "Index", LoyaltyPermissions.CustomersView),
            new(LoyaltyMenu.Timeline, "LoyaltyTimeline", "List", LoyaltyPermissions.TimelineView)
        ]),
        (LoyaltyMenu.RecommendationPages,
        [
            new(LoyaltyMenu.Blocks, "LoyaltyBlock", "List", LoyaltyPermissions.BlocksManage),
            new(LoyaltyMenu.BlockReport, "LoyaltyBlockReport", "Index", LoyaltyPermissions.BlocksManage)
        ]),
        (LoyaltyMenu.MessagePages,
        [
            new(LoyaltyMenu.Journeys, "LoyaltyJourney", "List", LoyaltyPermissions.JourneysView),
            new(LoyaltyMenu.Campaigns, "LoyaltyCampaign", "List", LoyaltyPermissions.CampaignsView),
            new(LoyaltyMenu.MailQueue, "LoyaltyMail", "Queue", LoyaltyPermissions.MailsView),
            new(LoyaltyMenu.MailTexts, "LoyaltyMailText", "List", LoyaltyPermissions.MailsView),
            new(LoyaltyMenu.MailSuppressions, "LoyaltySuppression", "List", LoyaltyPermissions.MailsView),
            new(LoyaltyMenu.MailRules, "LoyaltyMail", "Rules", LoyaltyPermissions.MailsManage)
        ]),
        (LoyaltyMenu.RewardPages,
        [
            new(LoyaltyMenu.Programme, "LoyaltyProgramme", "Index", LoyaltyPermissions.PointsView),
            new(LoyaltyMenu.Tiers, "LoyaltyTier", "Index", LoyaltyPermissions.TiersView),
            new(LoyaltyMenu.Earning, "LoyaltyEarning", "List", LoyaltyPermissions.PointsView),
            new(LoyaltyMenu.Points, "LoyaltyPoint", "List", LoyaltyPermissions.PointsView),
            new(LoyaltyMenu.Gifts, "LoyaltyGift", "List", LoyaltyPermissions.GiftsManage),
            new(LoyaltyMenu.Entitlements, "LoyaltyEntitlement", "List", LoyaltyPermissions.EntitlementsWork),
            new(LoyaltyMenu.Referrals, "LoyaltyReferral", "List", LoyaltyPermissions.ReferralsView)
        ]),
        (LoyaltyMenu.ServicePages,
        [
            new(LoyaltyMenu.MyDay, "LoyaltyDay", "Index", LoyaltyPermissions.CustomersView),
            new(LoyaltyMenu.Cases, "LoyaltyCase", "List", LoyaltyPermissions.CasesWork),
            new(LoyaltyMenu.FollowUps, "LoyaltyFollowUp", "List", LoyaltyPermissions.CustomersView),
            new(LoyaltyMenu.Contacts, "LoyaltyContact", "List", LoyaltyPermissions.ContactsView),
            new(LoyaltyMenu.Appointments, "LoyaltyAppointment", "List", LoyaltyPermissions.AppointmentsWork),
            new(LoyaltyMenu.Guides, "LoyaltyGuide", "List", LoyaltyPermissions.GuidesEdit),
            new(LoyaltyMenu.Letters, "LoyaltyLetter", "List", LoyaltyPermissions.LettersEdit),
            new(LoyaltyMenu.Surveys, "LoyaltySurvey", "List", LoyaltyPermissions.SurveysView),
            new(LoyaltyMenu.SurveyReport, "LoyaltySurveyReport", "Index", LoyaltyPermissions.SurveysView),
            new(LoyaltyMenu.SurveyAnswers, "LoyaltySurveyAnswer", "List", LoyaltyPermissions.SurveysView),
            new(LoyaltyMenu.Staff, "LoyaltyStaff", "Index", LoyaltyPermissions.StaffView),
            new(LoyaltyMenu.CallerKeys, "LoyaltyCallerKey", "List", LoyaltyPermissions.CallerKeysManage),
            new(LoyaltyMenu.CaseSetup, "LoyaltyCaseSetup", "Index", LoyaltyPermissions.CasesManage)
        ]),
        (LoyaltyMenu.CarePages,
        [
            new(LoyaltyMenu.CareTasks, "LoyaltyCareTask", "List", LoyaltyPermissions.CareWork),
            new(LoyaltyMenu.CareApprovals, "LoyaltyCareApproval", "List", LoyaltyPermissions.CareApprove),
            new(LoyaltyMenu.CareBook, "LoyaltyCareBook", "List", LoyaltyPermissions.CareWork),
            new(LoyaltyMenu.CarePlans, "LoyaltyCarePlan", "List", LoyaltyPermissions.CareView),
            new(LoyaltyMenu.CareFund, "LoyaltyCareFund", "Index", LoyaltyPermissions.CareView),
            new(LoyaltyMenu.CareReturn, "LoyaltyCareReturn", "Index", LoyaltyPermissions.CareView)
        ]),
        (LoyaltyMenu.TrainingPages,
        [
            new(LoyaltyMenu.Training, "LoyaltyTraining", "Index", LoyaltyPermissions.TrainingUse),
            new(LoyaltyMenu.TrainingReport, "LoyaltyTraining", "Report", LoyaltyPermissions.TrainingViewAll),
            new(LoyaltyMenu.Handbook, "LoyaltyHandbook", "Index", LoyaltyPermissions.TrainingUse)
        ]),
        (LoyaltyMenu.AdministrationPages,
        [
            new(LoyaltyMenu.FirstSteps, "LoyaltySetup", "FirstSteps", LoyaltyPermissions.Configure),
            new(LoyaltyMenu.Health, "LoyaltyHealth", "Index", LoyaltyPermissions.HealthView),
            new(LoyaltyMenu.Settings, "LoyaltySetup", "Configure", LoyaltyPermissions.Configure)
        ])
    ];
}

/// <param name="Permission">Whoever has it sees the page in the menu.</param>
public sealed record LoyaltyMenuPage(string Name, string Controller, string Action, string Permission);
