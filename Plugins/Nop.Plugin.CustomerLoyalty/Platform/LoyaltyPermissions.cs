namespace Nop.Plugin.CustomerLoyalty.Platform;

public static class LoyaltyPermissions
{
    public const string CustomersView = "CustomerLoyalty.CustomersView";
    public const string CustomersViewAll = "CustomerLoyalty.CustomersViewAll";
    public const string CustomersEdit = "CustomerLoyalty.CustomersEdit";
    public const string CustomersExport = "CustomerLoyalty.CustomersExport";
    public const string QualityView = "CustomerLoyalty.QualityView";
    public const string QualityEdit = "CustomerLoyalty.QualityEdit";
    public const string QualityAsk = "CustomerLoyalty.QualityAsk";
    public const string DuplicatesView = "CustomerLoyalty.DuplicatesView";
    public const string DuplicatesMerge = "CustomerLoyalty.DuplicatesMerge";
    public const string ScoresManage = "CustomerLoyalty.ScoresManage";
    public const string ActionsWork = "CustomerLoyalty.ActionsWork";
    public const string ContactsView = "CustomerLoyalty.ContactsView";
    public const string ContactsWork = "CustomerLoyalty.ContactsWork";
    public const string CallerKeysManage = "CustomerLoyalty.CallerKeysManage";
    public const string LettersEdit = "CustomerLoyalty.LettersEdit";
    public const string GuidesEdit = "CustomerLoyalty.GuidesEdit";
    public const string AppointmentsWork = "CustomerLoyalty.AppointmentsWork";
    public const string StaffView = "CustomerLoyalty.StaffView";
    public const string StaffViewAll = "CustomerLoyalty.StaffViewAll";
    public const string TimelineView = "CustomerLoyalty.TimelineView";
    public const string SegmentsView = "CustomerLoyalty.SegmentsView";
    public const string SegmentsEdit = "CustomerLoyalty.SegmentsEdit";
    public const string JourneysView = "CustomerLoyalty.JourneysView";
    public const string JourneysEdit = "CustomerLoyalty.JourneysEdit";
    public const string JourneysSwitch = "CustomerLoyalty.JourneysSwitch";
    public const string CampaignsView = "CustomerLoyalty.CampaignsView";
    public const string CampaignsEdit = "CustomerLoyalty.CampaignsEdit";
    public const string CampaignsApprove = "CustomerLoyalty.CampaignsApprove";
    public const string BlocksManage = "CustomerLoyalty.BlocksManage";
    public const string TiersView = "CustomerLoyalty.TiersView";
    public const string TiersEdit = "CustomerLoyalty.TiersEdit";
    public const string TiersDecide = "CustomerLoyalty.TiersDecide";
    public const string GiftsManage = "CustomerLoyalty.GiftsManage";
    public const string EntitlementsWork = "CustomerLoyalty.EntitlementsWork";
    public const string ReferralsView = "CustomerLoyalty.ReferralsView";
    public const string PointsView = "CustomerLoyalty.PointsView";
    public const string PointsManage = "CustomerLoyalty.PointsManage";
    public const string PointsAdjust = "CustomerLoyalty.PointsAdjust";
    public const string MailsView = "CustomerLoyalty.MailsView";
    public const string MailsManage = "CustomerLoyalty.MailsManage";
    public const string SurveysView = "CustomerLoyalty.SurveysView";
    public const string SurveysEdit = "CustomerLoyalty.SurveysEdit";
    public const string OverviewView = "CustomerLoyalty.OverviewView";
    public const string OverviewEdit = "CustomerLoyalty.OverviewEdit";
    public const string OutcomesView = "CustomerLoyalty.OutcomesView";
    public const string OutcomesCount = "CustomerLoyalty.OutcomesCount";
    public const string FeedbackView = "CustomerLoyalty.FeedbackView";
    public const string FeedbackEdit = "CustomerLoyalty.FeedbackEdit";
    public const string FeedbackPublish = "CustomerLoyalty.FeedbackPublish";
    public const string HealthView = "CustomerLoyalty.HealthView";
    public const string HealthManage = "CustomerLoyalty.HealthManage";
    public const string CasesWork = "CustomerLoyalty.CasesWork";
    public const string CasesViewAll = "CustomerLoyalty.CasesViewAll";
    public const string CasesManage = "CustomerLoyalty.CasesManage";
    public const string CompensationApprove = "CustomerLoyalty.CompensationApprove";
    public const string TrainingUse = "CustomerLoyalty.TrainingUse";
    public const string TrainingViewAll = "CustomerLoyalty.TrainingViewAll";
    public const string CareView = "CustomerLoyalty.CareView";
    public const string CareWork = "CustomerLoyalty.CareWork";
    public const string CareEdit = "CustomerLoyalty.CareEdit";
    public const string CareApprove = "CustomerLoyalty.CareApprove";
    public const string Configure = "CustomerLoyalty.Configure";

    public static readonly IReadOnlyList<string> All =
    [
        CustomersView, CustomersViewAll, CustomersEdit, CustomersExport, QualityView, QualityEdit, QualityAsk, DuplicatesView, DuplicatesMerge, ScoresManage, ActionsWork, TimelineView, SegmentsView, SegmentsEdit, JourneysView, JourneysEdit, JourneysSwitch, CampaignsView, CampaignsEdit, CampaignsApprove, BlocksManage, PointsView, PointsManage, PointsAdjust, TiersView, TiersEdit, TiersDecide, GiftsManage, EntitlementsWork, ReferralsView, MailsView, MailsManage,
        SurveysView, SurveysEdit,
        ContactsView, ContactsWork, CallerKeysManage, LettersEdit, GuidesEdit, AppointmentsWork, StaffView, StaffViewAll,
        CasesWork, CasesViewAll, CasesManage, CompensationApprove,
        TrainingUse, TrainingViewAll,
        CareView, CareWork, CareEdit, CareApprove,
        OverviewView, OverviewEdit, OutcomesView, OutcomesCount, FeedbackView, FeedbackEdit, FeedbackPublish,
        HealthView, HealthManage, Configure
    ];
}
