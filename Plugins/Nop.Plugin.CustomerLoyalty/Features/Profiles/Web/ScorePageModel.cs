using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

/// <summary>What the scores are made of and how far they can be trusted, with the settings that shape them.</summary>
public record ScorePageModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Scores.";

    /// <summary>Null before the first fit.</summary>
    public CustomerBaseFit? Fit { get; set; }
    public ScoreModel? Model { get; set; }
    public DateTime? FittedOn { get; set; }
    public bool IsBeingMade { get; set; }

    /// <summary>In one sentence what the model means.</summary>
    public string Sentence { get; set; } = string.Empty;
    public string ErrorSentence { get; set; } = string.Empty;
    public string SpendSentence { get; set; } = string.Empty;

    [NopResourceDisplayName(Key + "RfmWindowDays")]
    public int RfmWindowDays { get; set; }

    [NopResourceDisplayName(Key + "RfmFixed")]
    public bool RfmFixed { get; set; }

    [NopResourceDisplayName(Key + "RfmRecencyBounds")]
    public string? RfmRecencyBounds { get; set; }

    [NopResourceDisplayName(Key + "RfmFrequencyBounds")]
    public string? RfmFrequencyBounds { get; set; }

    [NopResourceDisplayName(Key + "RfmMonetaryBounds")]
    public string? RfmMonetaryBounds { get; set; }

    [NopResourceDisplayName(Key + "RfmRecencyWeight")]
    public decimal RfmRecencyWeight { get; set; }

    [NopResourceDisplayName(Key + "RfmFrequencyWeight")]
    public decimal RfmFrequencyWeight { get; set; }

    [NopResourceDisplayName(Key + "RfmMonetaryWeight")]
    public decimal RfmMonetaryWeight { get; set; }

    [NopResourceDisplayName(Key + "LoyalPurchaseDays")]
    public int LoyalPurchaseDays { get; set; }

    [NopResourceDisplayName(Key + "CoreByMargin")]
    public bool CoreByMargin { get; set; }

    [NopResourceDisplayName(Key + "YearlyDiscountPercent")]
    public decimal YearlyDiscountPercent { get; set; }
}
