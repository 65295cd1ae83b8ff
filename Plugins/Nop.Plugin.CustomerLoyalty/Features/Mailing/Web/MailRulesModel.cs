using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

public record MailRulesModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Mails.Rules.";

    [NopResourceDisplayName(Key + "AccountId")]
    public int AccountId { get; set; }
    public IList<SelectListItem> AvailableAccounts { get; set; } = [];

    [NopResourceDisplayName(Key + "CapMails")]
    public int CapMails { get; set; }

    [NopResourceDisplayName(Key + "CapDays")]
    public int CapDays { get; set; }

    [NopResourceDisplayName(Key + "QuietFrom")]
    public string? QuietFrom { get; set; }

    [NopResourceDisplayName(Key + "QuietUntil")]
    public string? QuietUntil { get; set; }

    [NopResourceDisplayName(Key + "ApprovalAbove")]
    public int ApprovalAbove { get; set; }

    [NopResourceDisplayName(Key + "PerMinute")]
    public int PerMinute { get; set; }

    [NopResourceDisplayName(Key + "PerMinutePerDomain")]
    public int PerMinutePerDomain { get; set; }

    [NopResourceDisplayName(Key + "OpenPixel")]
    public bool OpenPixel { get; set; }

    [NopResourceDisplayName(Key + "SubscriptionTypeId")]
    public int SubscriptionTypeId { get; set; }

    public IList<SelectListItem> AvailableTypes { get; set; } = [];

    [NopResourceDisplayName(Key + "AttributionDays")]
    public int AttributionDays { get; set; }

    [NopResourceDisplayName(Key + "RetentionDays")]
    public int RetentionDays { get; set; }

    [NopResourceDisplayName(Key + "ReportFolder")]
    public string? ReportFolder { get; set; }

    /// <summary>Where a mail service posts its reports, and the key that signs them.</summary>
    public string ReportUrl { get; set; } = string.Empty;
    public string ReportKey { get; set; } = string.Empty;
}
