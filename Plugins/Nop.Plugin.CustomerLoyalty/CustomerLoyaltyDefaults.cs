namespace Nop.Plugin.CustomerLoyalty;

public static class CustomerLoyaltyDefaults
{
    public const string SystemName = "Misc.CustomerLoyalty";
    public const string ViewRoot = "~/Plugins/Misc.CustomerLoyalty/Views";
    public const string ContentRoot = "~/Plugins/Misc.CustomerLoyalty/Content";
    public const string LocalePrefix = "Plugins.Misc.CustomerLoyalty";
    public const string BeaconPath = "/loyalty/facts";
    public const string ChoicePath = "/loyalty/choice";
    public const string MailLinkPath = "/loyalty/go";
    public const string MyLoyaltyPath = "/loyalty/my";
    public const string MyDataPath = "/customer/loyalty-data";
    public const string DataFormPath = "/loyalty/details";
    public const string FeedbackPath = "/loyalty/feedback";
    public const string SurveyPath = "/loyalty/survey";
    public const string UnsubscribePath = "/loyalty/mails/stop";
    public const string MailPreferencesPath = "/loyalty/mails/choose";
    public const string MailClickPath = "/loyalty/mails/go";
    public const string MailOpenPath = "/loyalty/mails/seen";
    public const string MailReportPath = "/loyalty/mails/report";
    public const string CertificatePath = "/loyalty/certificate";
    public const string CertificateCheckPath = "/Admin/LoyaltyEntitlement/Check/";
    public const string GiftChoicePath = "/loyalty/gifts/choose";
    public const string AppointmentPath = "/loyalty/appointment";
    public const string MyAppointmentsPath = "/loyalty/appointments";
    public const string GuideFilePath = "/loyalty/guide";
    public const string CallerPath = "/loyalty/caller";
    public const string FriendPath = "/loyalty/friend";
    public const string MyCasesPath = "/loyalty/cases";
    public const string GuestCasePath = "/loyalty/case";
    public const string CaseRatingPath = "/loyalty/case-rating";

    /// <summary>System name of a sample customer that stands in no figure.</summary>
    public const string PracticeAccount = "CustomerLoyaltyPractice";

    /// <summary>System name of a sample customer with a made-up history; there are none beside real orders.</summary>
    public const string SampleAccount = "CustomerLoyaltySample";
    public const string VisitorCookie = ".loyalty.visitor";

    /// <summary>No page of nopCommerce's own in the menu of the account.</summary>
    public const int OwnAccountTab = 1000;

    /// <summary>Begins the comment of every discount that the plugin makes.</summary>
    public const string DiscountMark = "Customer Loyalty";
}
