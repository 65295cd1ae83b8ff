using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Web;

public record QualitySearchModel : BaseSearchModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Quality.";

    [NopResourceDisplayName(Key + "Group")]
    public int GroupId { get; set; }
    public IList<SelectListItem> AvailableGroups { get; set; } = [];

    [NopResourceDisplayName(Key + "MostScore")]
    public int MostScore { get; set; } = 100;
    public IList<SelectListItem> AvailableScores { get; set; } = [];

    [NopResourceDisplayName(Key + "Field")]
    public int FieldId { get; set; }
    public IList<SelectListItem> AvailableFields { get; set; } = [];

    public bool MayAsk { get; set; }
    public bool MayConfigure { get; set; }
    public int MostAsked { get; set; }
    public QualitySettingsModel Settings { get; set; } = new();

    public QualityQuery ToQuery() => new(
        Enum.IsDefined((DataGroup)GroupId) ? (DataGroup)GroupId : null,
        Math.Clamp(MostScore, 0, 100),
        Enum.IsDefined((DataField)FieldId) ? (DataField)FieldId : null);
}

public record QualityLineModel : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;
    public string Email { get; set; } = string.Empty;
    public int Score { get; set; }
    public string Descriptive { get; set; } = string.Empty;
    public string Promotional { get; set; } = string.Empty;
    public string Transactional { get; set; } = string.Empty;
    public string Lacking { get; set; } = string.Empty;
}

public record QualityListModel : BasePagedListModel<QualityLineModel>;
