using Nop.Core.Domain.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Platform;

public class LoyaltyPermissionConfigManager : IPermissionConfigManager
{
    private const string Category = "CustomerLoyalty";

    public IList<PermissionConfig> AllConfigs =>
    [
        Of("Admin area. Customer Loyalty. View customers' records, scores and dashboard", LoyaltyPermissions.CustomersView),
        Of("Admin area. Customer Loyalty. See all customers, not only one's own", LoyaltyPermissions.CustomersViewAll),
        Of("Admin area. Customer Loyalty. Write notes, facts and tags, hand customers over", LoyaltyPermissions.CustomersEdit),
        Of("Admin area. Customer Loyalty. Export lists of customers", LoyaltyPermissions.CustomersExport),
        Of("Admin area. Customer Loyalty. View the quality of customers' data", LoyaltyPermissions.QualityView),
        Of("Admin area. Customer Loyalty. Change what is wanted of customers' data", LoyaltyPermissions.QualityEdit),
        Of("Admin area. Customer Loyalty. Ask customers for their data", LoyaltyPermissions.QualityAsk),
        Of("Admin area. Customer Loyalty. View duplicates and merges", LoyaltyPermissions.DuplicatesView),
        Of("Admin area. Customer Loyalty. Merge accounts and undo it", LoyaltyPermissions.DuplicatesMerge),
        Of("Admin area. Customer Loyalty. Change what scores are made of", LoyaltyPermissions.ScoresManage),
        Of("Admin area. Customer Loyalty. Work on next best actions", LoyaltyPermissions.ActionsWork),
        Of("Admin area. Customer Loyalty. View contacts with customers and who calls", LoyaltyPermissions.ContactsView),
        Of("Admin area. Customer Loyalty. Log contacts and keep promises", LoyaltyPermissions.ContactsWork),
        Of("Admin area. Customer Loyalty. Make and withdraw keys of telephone systems", LoyaltyPermissions.CallerKeysManage),
        Of("Admin area. Customer Loyalty. Change and print letters", LoyaltyPermissions.LettersEdit),
        Of("Admin area. Customer Loyalty. Change guides for products", LoyaltyPermissions.GuidesEdit),
        Of("Admin area. Customer Loyalty. Work on appointments", LoyaltyPermissions.AppointmentsWork),
        Of("Admin area. Customer Loyalty. View one's own figures of work", LoyaltyPermissions.StaffView),
        Of("Admin area. Customer Loyalty. View the figures of all members of staff", LoyaltyPermissions.StaffViewAll),
        Of("Admin area. Customer Loyalty. View customers' time lines", LoyaltyPermissions.TimelineView),
        Of("Admin area. Customer Loyalty. View segments", LoyaltyPermissions.SegmentsView),
        Of("Admin area. Customer Loyalty. Change segments", LoyaltyPermissions.SegmentsEdit),
        Of("Admin area. Customer Loyalty. View journeys and what they bring", LoyaltyPermissions.JourneysView),
        Of("Admin area. Customer Loyalty. Change journeys", LoyaltyPermissions.JourneysEdit),
        Of("Admin area. Customer Loyalty. Switch journeys on and off", LoyaltyPermissions.JourneysSwitch),
        Of("Admin area. Customer Loyalty. View campaigns and what they bring", LoyaltyPermissions.CampaignsView),
        Of("Admin area. Customer Loyalty. Write campaigns, switch them on, pause and stop them", LoyaltyPermissions.CampaignsEdit),
        Of("Admin area. Customer Loyalty. Approve campaigns of others", LoyaltyPermissions.CampaignsApprove),
        Of("Admin area. Customer Loyalty. Manage recommendation blocks", LoyaltyPermissions.BlocksManage),
        Of("Admin area. Customer Loyalty. View tiers and who is in them", LoyaltyPermissions.TiersView),
        Of("Admin area. Customer Loyalty. Change tiers and what they give", LoyaltyPermissions.TiersEdit),
        Of("Admin area. Customer Loyalty. Give customers a tier by hand", LoyaltyPermissions.TiersDecide),
        Of("Admin area. Customer Loyalty. Manage gifts and what was chosen", LoyaltyPermissions.GiftsManage),
        Of("Admin area. Customer Loyalty. Check and redeem certificates", LoyaltyPermissions.EntitlementsWork),
        Of("Admin area. Customer Loyalty. View referrals and why some are refused", LoyaltyPermissions.ReferralsView),
        Of("Admin area. Customer Loyalty. View points, statements and what is owed", LoyaltyPermissions.PointsView),
        Of("Admin area. Customer Loyalty. Change rules of earning and simulate them", LoyaltyPermissions.PointsManage),
        Of("Admin area. Customer Loyalty. Give and take points by hand", LoyaltyPermissions.PointsAdjust),
        Of("Admin area. Customer Loyalty. View mails and other actions", LoyaltyPermissions.MailsView),
        Of("Admin area. Customer Loyalty. Repeat and cancel mails, manage who gets none and the rules", LoyaltyPermissions.MailsManage),
        Of("Admin area. Customer Loyalty. View surveys and their answers", LoyaltyPermissions.SurveysView),
        Of("Admin area. Customer Loyalty. Change surveys, switch them on and off, tag answers", LoyaltyPermissions.SurveysEdit),
        Of("Admin area. Customer Loyalty. View the overview and cohorts", LoyaltyPermissions.OverviewView),
        Of("Admin area. Customer Loyalty. Change targets, count the overview anew", LoyaltyPermissions.OverviewEdit),
        Of("Admin area. Customer Loyalty. View what each measure brought against its control group", LoyaltyPermissions.OutcomesView),
        Of("Admin area. Customer Loyalty. Count what measures brought anew", LoyaltyPermissions.OutcomesCount),
        Of("Admin area. Customer Loyalty. View the feedback of the month", LoyaltyPermissions.FeedbackView),
        Of("Admin area. Customer Loyalty. Change themes and write down what was changed", LoyaltyPermissions.FeedbackEdit),
        Of("Admin area. Customer Loyalty. Show a month's feedback page to everybody", LoyaltyPermissions.FeedbackPublish),
        Of("Admin area. Customer Loyalty. View health", LoyaltyPermissions.HealthView),
        Of("Admin area. Customer Loyalty. Start and repeat back-fill", LoyaltyPermissions.HealthManage),
        Of("Admin area. Customer Loyalty. Work on cases of one's own and on those that nobody has taken", LoyaltyPermissions.CasesWork),
        Of("Admin area. Customer Loyalty. See and work on all cases", LoyaltyPermissions.CasesViewAll),
        Of("Admin area. Customer Loyalty. Change queues, hours, promises, answers and limits of cases", LoyaltyPermissions.CasesManage),
        Of("Admin area. Customer Loyalty. Approve compensation above the limit", LoyaltyPermissions.CompensationApprove),
        Of("Admin area. Customer Loyalty. Tours, exercises and the handbook", LoyaltyPermissions.TrainingUse),
        Of("Admin area. Customer Loyalty. See who has learnt what", LoyaltyPermissions.TrainingViewAll),
        Of("Admin area. Customer Loyalty. View care plans, the care fund and its return", LoyaltyPermissions.CareView),
        Of("Admin area. Customer Loyalty. Work on care tasks and the case book", LoyaltyPermissions.CareWork),
        Of("Admin area. Customer Loyalty. Change care plans and the care fund, switch plans on and off", LoyaltyPermissions.CareEdit),
        Of("Admin area. Customer Loyalty. Approve gifts above the limit of a care plan", LoyaltyPermissions.CareApprove),
        Of("Admin area. Customer Loyalty. Change settings", LoyaltyPermissions.Configure)
    ];

    private static PermissionConfig Of(string name, string systemName) =>
        new(name, systemName, Category, NopCustomerDefaults.AdministratorsRoleName);
}
