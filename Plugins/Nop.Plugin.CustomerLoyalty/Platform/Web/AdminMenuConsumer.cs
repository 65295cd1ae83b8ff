using Nop.Services.Configuration;
using Nop.Services.Events;
using Nop.Services.Localization;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Menu;

namespace Nop.Plugin.CustomerLoyalty.Platform.Web;

public class AdminMenuConsumer(ISettingService settings, ILocalizationService localization) : IConsumer<AdminMenuCreatedEvent>
{
    public async Task HandleEventAsync(AdminMenuCreatedEvent eventMessage)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (!current.IsInstalled)
            return;

        var root = new AdminMenuItem
        {
            SystemName = LoyaltyMenu.Root,
            Title = await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Menu"),
            IconClass = "fas fa-heart",
            Visible = true,
            PermissionNames = [.. LoyaltyPermissions.All],
            ChildNodes =
            [
                await PageAsync(LoyaltyMenu.Overview, "LoyaltyOverview", "Index", LoyaltyPermissions.OverviewView, eventMessage),
                await PageAsync(LoyaltyMenu.Dashboard, "LoyaltyDashboard", "Customers", LoyaltyPermissions.CustomersView, eventMessage),
                await PageAsync(LoyaltyMenu.Outcomes, "LoyaltyOutcome", "Index", LoyaltyPermissions.OutcomesView, eventMessage),
                await PageAsync(LoyaltyMenu.Feedback, "LoyaltyFeedback", "Index", LoyaltyPermissions.FeedbackView, eventMessage),
                await GroupAsync(LoyaltyMenu.CustomerPages,
                [
                    await PageAsync(LoyaltyMenu.Customers, "LoyaltyCustomer", "List", LoyaltyPermissions.CustomersView, eventMessage),
                    await PageAsync(LoyaltyMenu.Segments, "LoyaltySegment", "List", LoyaltyPermissions.SegmentsView, eventMessage),
                    await PageAsync(LoyaltyMenu.Tags, "LoyaltyTagList", "List", LoyaltyPermissions.CustomersViewAll, eventMessage),
                    await PageAsync(LoyaltyMenu.Owners, "LoyaltyOwner", "Index", LoyaltyPermissions.CustomersViewAll, eventMessage),
                    await PageAsync(LoyaltyMenu.NextActions, "LoyaltyNextAction", "List", LoyaltyPermissions.CustomersView, eventMessage),
                    await PageAsync(LoyaltyMenu.Quality, "LoyaltyQuality", "List", LoyaltyPermissions.QualityView, eventMessage),
                    await PageAsync(LoyaltyMenu.Duplicates, "LoyaltyDuplicate", "List", LoyaltyPermissions.DuplicatesView, eventMessage),
                    await PageAsync(LoyaltyMenu.Scores, "LoyaltyScore", "Index", LoyaltyPermissions.CustomersView, eventMessage),
                    await PageAsync(LoyaltyMenu.Timeline, "LoyaltyTimeline", "List", LoyaltyPermissions.TimelineView, eventMessage)
                ]),
                await GroupAsync(LoyaltyMenu.RecommendationPages,
                [
                    await PageAsync(LoyaltyMenu.Blocks, "LoyaltyBlock", "List", LoyaltyPermissions.BlocksManage, eventMessage),
                    await PageAsync(LoyaltyMenu.BlockReport, "LoyaltyBlockReport", "Index", LoyaltyPermissions.BlocksManage, eventMessage)
                ]),
                await GroupAsync(LoyaltyMenu.MessagePages,
                [
                    await PageAsync(LoyaltyMenu.Journeys, "LoyaltyJourney", "List", LoyaltyPermissions.JourneysView, eventMessage),
                    await PageAsync(LoyaltyMenu.Campaigns, "LoyaltyCampaign", "List", LoyaltyPermissions.CampaignsView, eventMessage),
                    await PageAsync(LoyaltyMenu.MailQueue, "LoyaltyMail", "Queue", LoyaltyPermissions.MailsView, eventMessage),
                    await PageAsync(LoyaltyMenu.MailTexts, "LoyaltyMailText", "List", LoyaltyPermissions.MailsView, eventMessage),
                    await PageAsync(LoyaltyMenu.MailSuppressions, "LoyaltySuppression", "List", LoyaltyPermissions.MailsView, eventMessage),
                    await PageAsync(LoyaltyMenu.MailRules, "LoyaltyMail", "Rules", LoyaltyPermissions.MailsManage, eventMessage)
                ]),
                await GroupAsync(LoyaltyMenu.RewardPages,
                [
                    await PageAsync(LoyaltyMenu.Programme, "LoyaltyProgramme", "Index", LoyaltyPermissions.PointsView, eventMessage),
                    await PageAsync(LoyaltyMenu.Tiers, "LoyaltyTier", "Index", LoyaltyPermissions.TiersView, eventMessage),
                    await PageAsync(LoyaltyMenu.Earning, "LoyaltyEarning", "List", LoyaltyPermissions.PointsView, eventMessage),
                    await PageAsync(LoyaltyMenu.Points, "LoyaltyPoint", "List", LoyaltyPermissions.PointsView, eventMessage),
                    await PageAsync(LoyaltyMenu.Gifts, "LoyaltyGift", "List", LoyaltyPermissions.GiftsManage, eventMessage),
                    await PageAsync(LoyaltyMenu.Entitlements, "LoyaltyEntitlement", "List", LoyaltyPermissions.EntitlementsWork, eventMessage),
                    await PageAsync(LoyaltyMenu.Referrals, "LoyaltyReferral", "List", LoyaltyPermissions.ReferralsView, eventMessage)
                ]),
                await GroupAsync(LoyaltyMenu.ServicePages,
                [
                    await PageAsync(LoyaltyMenu.MyDay, "LoyaltyDay", "Index", LoyaltyPermissions.CustomersView, eventMessage),
                    await PageAsync(LoyaltyMenu.Cases, "LoyaltyCase", "List", LoyaltyPermissions.CasesWork, eventMessage),
                    await PageAsync(LoyaltyMenu.FollowUps, "LoyaltyFollowUp", "List", LoyaltyPermissions.CustomersView, eventMessage),
                    await PageAsync(LoyaltyMenu.Contacts, "LoyaltyContact", "List", LoyaltyPermissions.ContactsView, eventMessage),
                    await PageAsync(LoyaltyMenu.Appointments, "LoyaltyAppointment", "List", LoyaltyPermissions.AppointmentsWork, eventMessage),
                    await PageAsync(LoyaltyMenu.Guides, "LoyaltyGuide", "List", LoyaltyPermissions.GuidesEdit, eventMessage),
                    await PageAsync(LoyaltyMenu.Letters, "LoyaltyLetter", "List", LoyaltyPermissions.LettersEdit, eventMessage),
                    await PageAsync(LoyaltyMenu.Surveys, "LoyaltySurvey", "List", LoyaltyPermissions.SurveysView, eventMessage),
                    await PageAsync(LoyaltyMenu.SurveyReport, "LoyaltySurveyReport", "Index", LoyaltyPermissions.SurveysView, eventMessage),
                    await PageAsync(LoyaltyMenu.SurveyAnswers, "LoyaltySurveyAnswer", "List", LoyaltyPermissions.SurveysView, eventMessage),
                    await PageAsync(LoyaltyMenu.Staff, "LoyaltyStaff", "Index", LoyaltyPermissions.StaffView, eventMessage),
                    await PageAsync(LoyaltyMenu.CallerKeys, "LoyaltyCallerKey", "List", LoyaltyPermissions.CallerKeysManage, eventMessage),
                    await PageAsync(LoyaltyMenu.CaseSetup, "LoyaltyCaseSetup", "Index", LoyaltyPermissions.CasesManage, eventMessage)
                ]),
                await GroupAsync(LoyaltyMenu.CarePages,
                [
                    await PageAsync(LoyaltyMenu.CareTasks, "LoyaltyCareTask", "List", LoyaltyPermissions.CareWork, eventMessage),
                    await PageAsync(LoyaltyMenu.CareApprovals, "LoyaltyCareApproval", "List", LoyaltyPermissions.CareApprove, eventMessage),
                    await PageAsync(LoyaltyMenu.CareBook, "LoyaltyCareBook", "List", LoyaltyPermissions.CareWork, eventMessage),
                    await PageAsync(LoyaltyMenu.CarePlans, "LoyaltyCarePlan", "List", LoyaltyPermissions.CareView, eventMessage),
                    await PageAsync(LoyaltyMenu.CareFund, "LoyaltyCareFund", "Index", LoyaltyPermissions.CareView, eventMessage),
                    await PageAsync(LoyaltyMenu.CareReturn, "LoyaltyCareReturn", "Index", LoyaltyPermissions.CareView, eventMessage)
                ]),
                await GroupAsync(LoyaltyMenu.TrainingPages,
                [
                    await PageAsync(LoyaltyMenu.Training, "LoyaltyTraining", "Index", LoyaltyPermissions.TrainingUse, eventMessage),
                    await PageAsync(LoyaltyMenu.TrainingReport, "LoyaltyTraining", "Report", LoyaltyPermissions.TrainingViewAll, eventMessage),
                    await PageAsync(LoyaltyMenu.Handbook, "LoyaltyHandbook", "Index", LoyaltyPermissions.TrainingUse, eventMessage)
                ]),
                await GroupAsync(LoyaltyMenu.AdministrationPages,
                [
                    await PageAsync(LoyaltyMenu.FirstSteps, "LoyaltySetup", "FirstSteps", LoyaltyPermissions.Configure, eventMessage),
                    await PageAsync(LoyaltyMenu.Health, "LoyaltyHealth", "Index", LoyaltyPermissions.HealthView, eventMessage),
                    await PageAsync(LoyaltyMenu.Settings, "LoyaltySetup", "Configure", LoyaltyPermissions.Configure, eventMessage)
                ])
            ]
        };
        if (!eventMessage.RootMenuItem.InsertAfter("Promotions", root))
            eventMessage.RootMenuItem.ChildNodes.Add(root);
    }

    /// <summary>Seen by whoever may see one of its pages.</summary>
    private async Task<AdminMenuItem> GroupAsync(string name, IList<AdminMenuItem> pages)
    {
        foreach (var page in pages)
            page.IconClass = "far fa-circle";
        return new AdminMenuItem
        {
            SystemName = name,
            Title = await TitleAsync(name),
            IconClass = "far fa-dot-circle",
            Visible = true,
            ChildNodes = pages
        };
    }

    private async Task<AdminMenuItem> PageAsync(string name, string controller, string action, string permission, AdminMenuCreatedEvent menu) => new()
    {
        SystemName = name,
        Title = await TitleAsync(name),
        Url = menu.GetMenuItemUrl(controller, action),
        IconClass = "far fa-dot-circle",
        Visible = true,
        PermissionNames = [permission]
    };

    private Task<string> TitleAsync(string name) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{name[(LoyaltyMenu.Root.Length + 1)..]}");
}
