using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Web;

public record ConfigurationModel : BaseNopModel, ISettingsModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Settings.";

    public int ActiveStoreScopeConfiguration { get; set; }

    [NopResourceDisplayName(Key + "BrowsingEnabled")]
    public bool BrowsingEnabled { get; set; }
    public bool BrowsingEnabled_OverrideForStore { get; set; }

    [NopResourceDisplayName(Key + "OnlyWithConsent")]
    public bool OnlyWithConsent { get; set; }
    public bool OnlyWithConsent_OverrideForStore { get; set; }

    [NopResourceDisplayName(Key + "ConsentId")]
    public int ConsentId { get; set; }
    public bool ConsentId_OverrideForStore { get; set; }
    public IList<SelectListItem> AvailableConsents { get; set; } = [];

    [NopResourceDisplayName(Key + "HonourDoNotTrack")]
    public bool HonourDoNotTrack { get; set; }
    public bool HonourDoNotTrack_OverrideForStore { get; set; }

    [NopResourceDisplayName(Key + "BestSellerDays")]
    public int BestSellerDays { get; set; }

    [NopResourceDisplayName(Key + "MostOpenActions")]
    public int MostOpenActions { get; set; }

    [NopResourceDisplayName(Key + "NextActionControlPercent")]
    public int NextActionControlPercent { get; set; }

    [NopResourceDisplayName(Key + "OrderRetentionDays")]
    public int OrderRetentionDays { get; set; }

    [NopResourceDisplayName(Key + "CartRetentionDays")]
    public int CartRetentionDays { get; set; }

    [NopResourceDisplayName(Key + "BrowseRetentionDays")]
    public int BrowseRetentionDays { get; set; }

    [NopResourceDisplayName(Key + "BlockRetentionDays")]
    public int BlockRetentionDays { get; set; }

    [NopResourceDisplayName(Key + "EmailRetentionDays")]
    public int EmailRetentionDays { get; set; }

    [NopResourceDisplayName(Key + "AccountRetentionDays")]
    public int AccountRetentionDays { get; set; }

    [NopResourceDisplayName(Key + "ServiceRetentionDays")]
    public int ServiceRetentionDays { get; set; }

    [NopResourceDisplayName(Key + "BatchesPerMinutePerVisitor")]
    public int BatchesPerMinutePerVisitor { get; set; }

    [NopResourceDisplayName(Key + "BatchesPerMinutePerAddress")]
    public int BatchesPerMinutePerAddress { get; set; }

    [NopResourceDisplayName(Key + "UninstallChoice")]
    public int UninstallChoiceId { get; set; }
    public IList<SelectListItem> AvailableUninstallChoices { get; set; } = [];
}
