using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.NextActions.Web;

public record NextActionSearchModel : BaseSearchModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.NextActions.";

    [NopResourceDisplayName(Key + "State")]
    public int StateId { get; set; } = (int)NextActionState.Open;
    public IList<SelectListItem> AvailableStates { get; set; } = [];

    [NopResourceDisplayName(Key + "Step")]
    public int StepId { get; set; }
    public IList<SelectListItem> AvailableSteps { get; set; } = [];

    public IReadOnlyList<NextActionResultModel> Results { get; set; } = [];

    /// <summary>Of a hundred customers so many are left alone.</summary>
    public int ControlPercent { get; set; }
}

/// <param name="Tone">Bootstrap colour of the verdict.</param>
public sealed record NextActionResultModel(string Step, string Treated, string Control, string Uplift, string Tone);

public record NextActionLineModel : BaseNopEntityModel
{
    public int CustomerId { get; set; }
    public string Name { get; set; } = string.Empty;
    public string Step { get; set; } = string.Empty;
    public string Reason { get; set; } = string.Empty;
    public string Value { get; set; } = string.Empty;
    public string Due { get; set; } = string.Empty;
    public string Owner { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
}

public record NextActionListModel : BasePagedListModel<NextActionLineModel>;

/// <summary>The step on a customer's page.</summary>
public record NextActionCardModel : BaseNopModel
{
    /// <summary>0 for a proposal that nobody has taken on.</summary>
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public string Step { get; set; } = string.Empty;
    public string Reason { get; set; } = string.Empty;
    public string Due { get; set; } = string.Empty;
    public string Owner { get; set; } = string.Empty;
    public bool MayDecide { get; set; }
}
