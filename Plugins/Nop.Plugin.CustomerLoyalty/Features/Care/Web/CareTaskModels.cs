using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

public record CareTaskSearchModel : BaseSearchModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Care.Task.";

    /// <summary>Among the owners to choose from: the reader.</summary>
    public const int Mine = -2;

    [NopResourceDisplayName(Prefix + "OwnerId")]
    public int OwnerId { get; set; } = Mine;

    [NopResourceDisplayName(Prefix + "StateId")]
    public int StateId { get; set; } = CareTaskQuery.ToDo;

    [NopResourceDisplayName(Prefix + "OnlyOverdue")]
    public bool OnlyOverdue { get; set; }
    public int CustomerId { get; set; }
    public int PlanId { get; set; }
    public IList<SelectListItem> AvailableOwners { get; set; } = [];
    public IList<SelectListItem> AvailableStates { get; set; } = [];
    public bool MayExport { get; set; }
}

public record CareTaskLineModel : BaseNopEntityModel
{
    public int CustomerId { get; set; }
    public string Customer { get; set; } = string.Empty;
    public string Occasion { get; set; } = string.Empty;
    public string Day { get; set; } = string.Empty;

    /// <summary>In so many days.</summary>
    public string In { get; set; } = string.Empty;
    public DateTime DayValue { get; set; }
    public string Gift { get; set; } = string.Empty;
    public string Cost { get; set; } = string.Empty;
    public decimal CostAmount { get; set; }
    public decimal SpentAmount { get; set; }
    public string Owner { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public string Why { get; set; } = string.Empty;
    public string Story { get; set; } = string.Empty;
    public string Reaction { get; set; } = string.Empty;
    public int Rating { get; set; }
    public string Tier { get; set; } = string.Empty;
    public bool IsLate { get; set; }
    public string AskedBy { get; set; } = string.Empty;
    public bool IsMine { get; set; }
}

public record CareTaskListModel : BasePagedListModel<CareTaskLineModel>;

/// <summary>A task with everything that helps to choose.</summary>
public record CareTaskModel : BaseNopEntityModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Care.Task.";

    public CareTaskLineModel Line { get; set; } = new();
    public CareTaskState State { get; set; }
    public bool IsOpen { get; set; }
    public bool MayWork { get; set; }
    public bool MayApprove { get; set; }
    public bool NeedsApproval { get; set; }
    public bool WasRefused { get; set; }
    public string Reason { get; set; } = string.Empty;
    public string Left { get; set; } = string.Empty;
    public string Limit { get; set; } = string.Empty;
    public string Currency { get; set; } = string.Empty;
    public IReadOnlyList<CareTaste> Likes { get; set; } = [];
    public IReadOnlyList<CareTaste> Dislikes { get; set; } = [];
    public IReadOnlyList<string> Facts { get; set; } = [];
    public IReadOnlyList<string> Tags { get; set; } = [];
    public IReadOnlyList<string> Categories { get; set; } = [];
    public IReadOnlyList<string> Brands { get; set; } = [];
    public IReadOnlyList<CareGiftChoice> Gifts { get; set; } = [];
    public IReadOnlyList<CareTaskLineModel> Before { get; set; } = [];
    public IReadOnlyList<CareTaskLineModel> Examples { get; set; } = [];
    public IReadOnlyList<CareLineModel> History { get; set; } = [];
    public string? From { get; set; }

    [NopResourceDisplayName(Prefix + "GiftName")]
    public string? GiftName { get; set; }

    [NopResourceDisplayName(Prefix + "Amount")]
    public decimal? Amount { get; set; }

    [NopResourceDisplayName(Prefix + "Cost")]
    public decimal? Cost { get; set; }

    [NopResourceDisplayName(Prefix + "Story")]
    public string? Story { get; set; }

    [NopResourceDisplayName(Prefix + "Rating")]
    public int Rating { get; set; }

    [NopResourceDisplayName(Prefix + "Reaction")]
    public string? Reaction { get; set; }

    [NopResourceDisplayName(Prefix + "OwnerId")]
    public int OwnerId { get; set; }
    public IList<SelectListItem> AvailableOwners { get; set; } = [];
    public IList<SelectListItem> AvailableRatings { get; set; } = [];
}

public sealed record CareTaste(int Id, string Text);

/// <param name="Problem">Why it cannot be chosen; empty when it can.</param>
public sealed record CareGiftChoice(int Id, string Name, string Cost, bool IsSuggested, bool IsChosen, bool IsLiked, bool IsDisliked, bool IsInFacts, int? Left, string Problem);

public record CareBookSearchModel : BaseSearchModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Care.Book.";

    [NopResourceDisplayName(Prefix + "Words")]
    public string? Words { get; set; }

    [NopResourceDisplayName(Prefix + "KindId")]
    public int KindId { get; set; }

    [NopResourceDisplayName(Prefix + "Gift")]
    public string? Gift { get; set; }

    [NopResourceDisplayName(Prefix + "TierId")]
    public int TierId { get; set; }

    [NopResourceDisplayName(Prefix + "LeastRating")]
    public int LeastRating { get; set; }
    public IList<SelectListItem> AvailableKinds { get; set; } = [];
    public IList<SelectListItem> AvailableTiers { get; set; } = [];
    public IList<SelectListItem> AvailableRatings { get; set; } = [];
    public bool MayExport { get; set; }
}

/// <summary>The form 'use again'.</summary>
public record CareIdeaModel : BaseNopModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Care.Idea.";

    public Guid Key { get; set; }
    public int FromId { get; set; }
    public CareTaskLineModel? Source { get; set; }

    [NopResourceDisplayName(Prefix + "Customer")]
    public string? Customer { get; set; }
    public string CustomerName { get; set; } = string.Empty;

    [NopResourceDisplayName(Prefix + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Prefix + "GiftName")]
    public string? GiftName { get; set; }

    [NopResourceDisplayName(Prefix + "Cost")]
    public decimal? Cost { get; set; }

    [NopResourceDisplayName(Prefix + "Day")]
    public DateTime? Day { get; set; }

    [NopResourceDisplayName(Prefix + "OwnerId")]
    public int OwnerId { get; set; }
    public IList<SelectListItem> AvailableOwners { get; set; } = [];
}
