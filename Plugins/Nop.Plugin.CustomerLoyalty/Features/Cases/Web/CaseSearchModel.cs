using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

public record CaseSearchModel : BaseSearchModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Cases.";

    /// <summary>0 for all that are worked on, -1 for all.</summary>
    [NopResourceDisplayName(Key + "State")]
    public int StateId { get; set; }

    [NopResourceDisplayName(Key + "Queue")]
    public int QueueId { get; set; }

    [NopResourceDisplayName(Key + "Category")]
    public int CategoryId { get; set; }

    /// <summary>0 for everybody, -1 for nobody, -2 for those that the reader watches.</summary>
    [NopResourceDisplayName(Key + "Owner")]
    public int OwnerId { get; set; }

    [NopResourceDisplayName(Key + "Priority")]
    public int PriorityId { get; set; }

    [NopResourceDisplayName(Key + "OnlyLate")]
    public bool OnlyLate { get; set; }

    [NopResourceDisplayName(Key + "Words")]
    public string? Words { get; set; }

    [NopResourceDisplayName(Key + "OpenedFrom")]
    public DateTime? OpenedFrom { get; set; }

    /// <summary>Included.</summary>
    [NopResourceDisplayName(Key + "OpenedTo")]
    public DateTime? OpenedTo { get; set; }

    [NopResourceDisplayName(Key + "ClosedFrom")]
    public DateTime? ClosedFrom { get; set; }

    /// <summary>Included.</summary>
    [NopResourceDisplayName(Key + "ClosedTo")]
    public DateTime? ClosedTo { get; set; }

    /// <summary>Set by figures that open the list; 0 for all.</summary>
    public int StoreId { get; set; }
    public int CustomerId { get; set; }

    /// <summary>Who closed them; the way from the report on the staff.</summary>
    public int ClosedById { get; set; }
    public string Closed { get; set; } = string.Empty;
    public IList<SelectListItem> AvailableStates { get; set; } = [];
    public IList<SelectListItem> AvailableQueues { get; set; } = [];
    public IList<SelectListItem> AvailableCategories { get; set; } = [];
    public IList<SelectListItem> AvailableOwners { get; set; } = [];
    public IList<SelectListItem> AvailablePriorities { get; set; } = [];
    public int Late { get; set; }
    public int Unowned { get; set; }
    public int ToApprove { get; set; }
    public bool MayManage { get; set; }
}

public record CaseLineModel : BaseNopEntityModel
{
    public string Subject { get; set; } = string.Empty;
    public string Customer { get; set; } = string.Empty;
    public int CustomerId { get; set; }
    public string Queue { get; set; } = string.Empty;
    public string Owner { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public string Priority { get; set; } = string.Empty;
    public string Due { get; set; } = string.Empty;
    public string DueKind { get; set; } = string.Empty;

    /// <summary>danger, warning, success or muted.</summary>
    public string DueTone { get; set; } = "muted";
}

public record CaseListModel : BasePagedListModel<CaseLineModel>;
