using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Web;

/// <summary>What the shop wants to know, and how customers are asked.</summary>
public record QualitySettingsModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Quality.";

    [NopResourceDisplayName(Key + "WantsPhone")]
    public bool QualityPhone { get; set; }

    [NopResourceDisplayName(Key + "WantsBirthDate")]
    public bool QualityBirthDate { get; set; }

    [NopResourceDisplayName(Key + "WantsGender")]
    public bool QualityGender { get; set; }

    [NopResourceDisplayName(Key + "WantsAddress")]
    public bool QualityAddress { get; set; }

    [NopResourceDisplayName(Key + "AskPauseDays")]
    public int AskPauseDays { get; set; }

    [NopResourceDisplayName(Key + "AskValidDays")]
    public int AskValidDays { get; set; }

    [NopResourceDisplayName(Key + "AskPoints")]
    public int AskPoints { get; set; }
}
