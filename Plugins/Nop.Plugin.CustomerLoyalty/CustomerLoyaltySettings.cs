using Nop.Core.Configuration;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty;

public class CustomerLoyaltySettings : ISettings
{
    /// <summary>Base64 of 32 random bytes, made at installation; empty means that the plugin is not installed.</summary>
    public string SigningKey { get; set; } = string.Empty;

    public int UninstallChoiceId { get; set; }

    public bool BrowsingEnabled { get; set; } = true;
    public bool OnlyWithConsent { get; set; }

    /// <summary>The nopCommerce GDPR consent that allows browsing to be recorded; 0 when none is chosen.</summary>
    public int ConsentId { get; set; }

    public bool HonourDoNotTrack { get; set; } = true;


    public int BatchesPerMinutePerVisitor { get; set; } = 60;
    public int BatchesPerMinutePerAddress { get; set; } = 600;

    /// <summary>Days; 0 is for ever.</summary>
    public int OrderRetentionDays { get; set; }
    public int CartRetentionDays { get; set; } = 800;
    public int BrowseRetentionDays { get; set; } = 400;
    public int EmailRetentionDays { get; set; } = 400;
    public int BlockRetentionDays { get; set; } = 400;
    public int AccountRetentionDays { get; set; }
    public int ServiceRetentionDays { get; set; }

    /// <summary>Whether blocks leave out what is sold out and cannot be ordered.</summary>
    public bool BlocksHideSoldOut { get; set; } = true;

    /// <summary>Product numbers that no block shows, with commas between.</summary>
    public string BlocksExcludedProducts { get; set; } = string.Empty;

    /// <summary>Days after a click in a block in which an order of that product counts for the block.</summary>
    public int BlocksAttributionDays { get; set; } = 7;

    /// <summary>Days of trading that make a best seller, counted back from the newest order.</summary>
    public int BestSellerDays { get; set; } = 90;

    /// <summary>Days that RFM looks back; 0 for everything.</summary>
    public int RfmWindowDays { get; set; } = 730;

    /// <summary>False for quintiles of the shop's own customers.</summary>
    public bool RfmFixed { get; set; }

    /// <summary>Four ascending numbers each: days since the last order, orders, revenue.</summary>
    public string RfmRecencyBounds { get; set; } = "30, 90, 180, 365";
    public string RfmFrequencyBounds { get; set; } = "1, 2, 4, 8";
    public string RfmMonetaryBounds { get; set; } = "50, 150, 400, 1000";

    public decimal RfmRecencyWeight { get; set; } = 1;
    public decimal RfmFrequencyWeight { get; set; } = 1;
    public decimal RfmMonetaryWeight { get; set; } = 1;

    /// <summary>Purchase days that make an active customer a loyal one.</summary>
    public int LoyalPurchaseDays { get; set; } = 4;

    /// <summary>The core customers are those who bring most margin instead of revenue.</summary>
    public bool CoreByMargin { get; set; }

    /// <summary>How much less money of next year is worth.</summary>
    public decimal YearlyDiscountPercent { get; set; } = 10;

    /// <summary>As many next best actions are open at once as the staff can work off.</summary>
    public int MostOpenActions { get; set; } = 200;

    /// <summary>Customers who are left alone, so that what the actions bring can be told.</summary>
    public int NextActionControlPercent { get; set; } = 10;

    /// <summary>What the shop wants to know of its customers at all.</summary>
    public bool QualityPhone { get; set; } = true;
    public bool QualityBirthDate { get; set; } = true;
    public bool QualityGender { get; set; }
    public bool QualityAddress { get; set; } = true;

    /// <summary>Days before a customer may be asked for his data again.</summary>
    public int AskPauseDays { get; set; } = 90;

    /// <summary>Days that the link in such a mail works.</summary>
    public int AskValidDays { get; set; } = 30;

    /// <summary>Reward points for a complete answer; 0 for none.</summary>
    public int AskPoints { get; set; } = 50;

    /// <summary>Customers are not asked what they expect when they buy, only how it was.</summary>
    public bool SurveysPerceptionOnly { get; set; }

    /// <summary>Days before a customer is asked about another order.</summary>
    public int SurveyPauseDays { get; set; } = 30;

    /// <summary>E-mail account that all our mails are sent from; 0 for the one of each message template.</summary>
    public int MailAccountId { get; set; }

    /// <summary>Type of newsletter subscription that is the consent to marketing mails; 0 for any.</summary>
    public int MailSubscriptionTypeId { get; set; }

    /// <summary>Marketing mails that a customer gets at most in so many days; 0 for no limit.</summary>
    public int MailCapMails { get; set; } = 3;
    public int MailCapDays { get; set; } = 7;

    /// <summary>By the customer's own clock; the same twice for no quiet hours.</summary>
    public string MailQuietFrom { get; set; } = "21:00";
    public string MailQuietUntil { get; set; } = "08:00";

    /// <summary>For each node and e-mail account; 0 for as many as the server takes.</summary>
    public int MailsPerMinute { get; set; }
    public int MailsPerMinutePerDomain { get; set; }

    /// <summary>Campaigns to more recipients go out when another person has approved them; 0 when none needs that.</summary>
    public int CampaignApprovalAbove { get; set; } = 5000;

    public bool MailOpenPixel { get; set; }

    /// <summary>Days after a click in a mail within which an order is counted as its effect.</summary>
    public int MailAttributionDays { get; set; } = 5;

    /// <summary>Days that decided actions are kept; 0 for ever. Reports keep their numbers.</summary>
    public int ActionRetentionDays { get; set; } = 730;

    /// <summary>Folder where another program puts mails that report bounces and complaints; empty for none.</summary>
    public string MailReportFolder { get; set; } = string.Empty;

    /// <summary>Days after payment until points can be spent, as long as goods can come back; a rule may say otherwise.</summary>
    public int PointsPendingDays { get; set; } = 14;

    /// <summary>Days that points can be spent; 0 for ever.</summary>
    public int PointsValidDays { get; set; } = 365;

    /// <summary>What a product or a cart would earn is shown to shoppers.</summary>
    public bool PointsOnProducts { get; set; } = true;
    public bool PointsInCart { get; set; } = true;

    /// <summary>Customers can invite friends.</summary>
    public bool ReferralsEnabled { get; set; }

    public int ReferralInviterPoints { get; set; } = 500;
    public int ReferralFriendPoints { get; set; } = 200;

    /// <summary>Days after the friend's first paid order in which it may be sent back; then both get their points.</summary>
    public int ReferralWaitDays { get; set; } = 14;

    /// <summary>Days that an invitation is good for.</summary>
    public int ReferralDays { get; set; } = 90;

    /// <summary>Friends that bring points to one customer in a year; 0 for no limit.</summary>
    public int ReferralsPerYear { get; set; } = 10;

    /// <summary>Years of warranty that the law gives to every product; what a tier adds begins where they end.</summary>
    public int LegalWarrantyYears { get; set; } = 2;

    /// <summary>Settings as they were before those recommended for the shop's size were applied, as JSON; empty when nothing can be taken back.</summary>
    public string RecommendedBefore { get; set; } = string.Empty;

    public UninstallChoice UninstallChoice => (UninstallChoice)UninstallChoiceId;

    public bool IsInstalled => SigningKey.Length > 0;
}
