using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;

/// <summary>The list of all grants.</summary>
public record GrantSearchModel : BaseSearchModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Points.";

    [NopResourceDisplayName(Key + "Customer")]
    public string? Customer { get; set; }

    [NopResourceDisplayName(Key + "SourceId")]
    public int SourceId { get; set; }

    [NopResourceDisplayName(Key + "StateId")]
    public int StateId { get; set; }

    [NopResourceDisplayName(Key + "RuleId")]
    public int RuleId { get; set; }

    public IList<SelectListItem> AvailableSources { get; set; } = [];
    public IList<SelectListItem> AvailableStates { get; set; } = [];
    public IList<SelectListItem> AvailableRules { get; set; } = [];
}

public record GrantRowModel : BaseNopEntityModel
{
    public int CustomerId { get; set; }
    public string Customer { get; set; } = string.Empty;
    public string For { get; set; } = string.Empty;
    public string Rule { get; set; } = string.Empty;
    public string Points { get; set; } = string.Empty;
    public string Reversed { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public string Earned { get; set; } = string.Empty;
    public string Due { get; set; } = string.Empty;
    public string Expires { get; set; } = string.Empty;
}

public record GrantListModel : BasePagedListModel<GrantRowModel>;

/// <summary>The statement of a customer with the form that corrects it.</summary>
public record StatementModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Points.";

    public int CustomerId { get; set; }
    public string Customer { get; set; } = string.Empty;

    [NopResourceDisplayName(Key + "StoreId")]
    public int StoreId { get; set; }

    [NopResourceDisplayName(Key + "Points")]
    public int Points { get; set; }

    [NopResourceDisplayName(Key + "Reason")]
    public string? Reason { get; set; }

    [NopResourceDisplayName(Key + "ValidDays")]
    public int ValidDays { get; set; }

    /// <summary>Chosen by the form, so that one that is sent twice is one correction.</summary>
    public Guid FormKey { get; set; }

    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public int Balance { get; set; }
    public int Pending { get; set; }
    public int Debt { get; set; }
    public int CoreBalance { get; set; }
    public IList<StatementLineModel> Lines { get; set; } = [];
    public IList<WaitingModel> Waiting { get; set; } = [];
    public int Page { get; set; } = 1;
    public int Pages { get; set; } = 1;
    public bool MayAdjust { get; set; }
}

/// <param name="Why">The rule as it was, and of what the points came; null for a line of nopCommerce's own.</param>
public sealed record StatementLineModel(string On, string Text, string Points, bool IsMinus, string Balance, string? Why);

public sealed record WaitingModel(string Text, string Points, string Due, string? Why);
