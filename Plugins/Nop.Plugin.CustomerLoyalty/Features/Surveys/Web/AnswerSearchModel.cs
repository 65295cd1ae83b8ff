using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>Which answers a report counts and a list shows: both by the same fields, so that every number opens its list.</summary>
public record AnswerSearchModel : BaseSearchModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Surveys.Filter.";

    [NopResourceDisplayName(Key + "Survey")]
    public int SurveyId { get; set; }
    public IList<SelectListItem> AvailableSurveys { get; set; } = [];

    [NopResourceDisplayName(Key + "Store")]
    public int StoreId { get; set; }
    public IList<SelectListItem> AvailableStores { get; set; } = [];

    [NopResourceDisplayName(Key + "Agent")]
    public int AgentId { get; set; }
    public IList<SelectListItem> AvailableAgents { get; set; } = [];

    [NopResourceDisplayName(Key + "Product")]
    public int ProductId { get; set; }

    [NopResourceDisplayName(Key + "Category")]
    public int CategoryId { get; set; }
    public IList<SelectListItem> AvailableCategories { get; set; } = [];

    /// <summary>First month, as yyyy-MM.</summary>
    [NopResourceDisplayName(Key + "From")]
    public string? From { get; set; }

    /// <summary>Last month, as yyyy-MM.</summary>
    [NopResourceDisplayName(Key + "To")]
    public string? To { get; set; }

    [NopResourceDisplayName(Key + "By")]
    public int ById { get; set; } = (int)BreakdownKind.Product;
    public IList<SelectListItem> AvailableBys { get; set; } = [];

    [NopResourceDisplayName(Key + "OnlyLow")]
    public bool OnlyLow { get; set; }

    [NopResourceDisplayName(Key + "OnlyWithWords")]
    public bool OnlyWithWords { get; set; }

    [NopResourceDisplayName(Key + "Words")]
    public string? Words { get; set; }

    [NopResourceDisplayName(Key + "Tag")]
    public string? Tag { get; set; }
    public IList<SelectListItem> AvailableTags { get; set; } = [];

    /// <summary>Set by the numbers of the report; 0 for all.</summary>
    public int DimensionId { get; set; }
    public int KindId { get; set; }
    public bool OnlyPairs { get; set; }

    /// <summary>What the product filter means in words; empty without one.</summary>
    public string ProductName { get; set; } = string.Empty;

    public BreakdownKind By => Enum.IsDefined((BreakdownKind)ById) ? (BreakdownKind)ById : BreakdownKind.Product;
    public ServiceDimension? Dimension => Enum.IsDefined((ServiceDimension)DimensionId) ? (ServiceDimension)DimensionId : null;
    public SurveyKind? Kind => Enum.IsDefined((SurveyKind)KindId) ? (SurveyKind)KindId : null;
}

public record AnswerLineModel : BaseNopEntityModel
{
    public int CustomerId { get; set; }
    public string Customer { get; set; } = string.Empty;
    public string Survey { get; set; } = string.Empty;
    public string Answered { get; set; } = string.Empty;
    public string Index { get; set; } = string.Empty;
    public string Tone { get; set; } = string.Empty;
    public string Marks { get; set; } = string.Empty;
    public string Words { get; set; } = string.Empty;
    public string Tags { get; set; } = string.Empty;
    public int CaseId { get; set; }
}

public record AnswerListModel : BasePagedListModel<AnswerLineModel>;
