namespace Nop.Plugin.CustomerLoyalty.Platform.Web;

/// <summary>System names of our menu items, for the page to say which one is open.</summary>
public static class LoyaltyMenu
{
    public const string Root = "CustomerLoyalty";
    public const string CustomerPages = "CustomerLoyalty.Menu.Customers";
    public const string RecommendationPages = "CustomerLoyalty.Menu.Recommendations";
    public const string MessagePages = "CustomerLoyalty.Menu.Messages";
    public const string RewardPages = "CustomerLoyalty.Menu.Rewards";
    public const string AdministrationPages = "CustomerLoyalty.Menu.Administration";
    public const string Dashboard = "CustomerLoyalty.Dashboard";
    public const string Customers = "CustomerLoyalty.Customers";
    public const string Tags = "CustomerLoyalty.Tags";
    public const string Owners = "CustomerLoyalty.Owners";
    public const string NextActions = "CustomerLoyalty.NextActions";
    public const string Quality = "CustomerLoyalty.Quality";
    public const string Duplicates = "CustomerLoyalty.Duplicates";
    public const string Scores = "CustomerLoyalty.Scores";
    public const string Timeline = "CustomerLoyalty.Timeline";
    public const string Segments = "CustomerLoyalty.Segments";
    public const string Journeys = "CustomerLoyalty.Journeys";
    public const string Campaigns = "CustomerLoyalty.Campaigns";
    public const string FollowUps = "CustomerLoyalty.FollowUps";
    public const string ServicePages = "CustomerLoyalty.Menu.Service";
    public const string MyDay = "CustomerLoyalty.MyDay";
    public const string Contacts = "CustomerLoyalty.Contacts";
    public const string CallerKeys = "CustomerLoyalty.CallerKeys";
    public const string Appointments = "CustomerLoyalty.Appointments";
    public const string Guides = "CustomerLoyalty.Guides";
    public const string Letters = "CustomerLoyalty.Letters";
    public const string Staff = "CustomerLoyalty.Staff";
    public const string Blocks = "CustomerLoyalty.Blocks";
    public const string BlockReport = "CustomerLoyalty.BlockReport";
    public const string Tiers = "CustomerLoyalty.Tiers";
    public const string Earning = "CustomerLoyalty.Earning";
    public const string Points = "CustomerLoyalty.Points";
    public const string Programme = "CustomerLoyalty.Programme";
    public const string Gifts = "CustomerLoyalty.Gifts";
    public const string Entitlements = "CustomerLoyalty.Entitlements";
    public const string Referrals = "CustomerLoyalty.Referrals";
    public const string MailQueue = "CustomerLoyalty.MailQueue";
    public const string MailTexts = "CustomerLoyalty.MailTexts";
    public const string MailSuppressions = "CustomerLoyalty.MailSuppressions";
    public const string MailRules = "CustomerLoyalty.MailRules";
    public const string Surveys = "CustomerLoyalty.Surveys";
    public const string SurveyReport = "CustomerLoyalty.SurveyReport";
    public const string SurveyAnswers = "CustomerLoyalty.SurveyAnswers";
    public const string Cases = "CustomerLoyalty.Cases";
    public const string CaseSetup = "CustomerLoyalty.CaseSetup";
    public const string TrainingPages = "CustomerLoyalty.Menu.Training";
    public const string Training = "CustomerLoyalty.Training";
    public const string TrainingReport = "CustomerLoyalty.TrainingReport";
    public const string Handbook = "CustomerLoyalty.Handbook";
    public const string FirstSteps = "CustomerLoyalty.FirstSteps";
    public const string Health = "CustomerLoyalty.Health";
    public const string Settings = "CustomerLoyalty.Settings";
}
