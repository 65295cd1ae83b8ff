using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Web;

public record FollowUpSearchModel : BaseSearchModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.FollowUps.";

    /// <summary>Among the owners to choose from: the reader.</summary>
    public const int Mine = -2;

    [NopResourceDisplayName(Prefix + "State")]
    public int StateId { get; set; } = (int)FollowUpState.Open;

    [NopResourceDisplayName(Prefix + "KindId")]
    public int KindId { get; set; }

    /// <summary>0 for all, <see cref="Mine"/>, or <see cref="FollowUpQuery.Nobody"/>.</summary>
    [NopResourceDisplayName(Prefix + "OwnerId")]
    public int OwnerId { get; set; } = Mine;

    [NopResourceDisplayName(Prefix + "OnlyOverdue")]
    public bool OnlyOverdue { get; set; }
    public int CustomerId { get; set; }

    public IList<SelectListItem> AvailableStates { get; set; } = [];
    public IList<SelectListItem> AvailableKinds { get; set; } = [];
    public IList<SelectListItem> AvailableOwners { get; set; } = [];
    public bool MayWork { get; set; }
    public bool MayExport { get; set; }
}

public record FollowUpLineModel : BaseNopEntityModel
{
    public int CustomerId { get; set; }
    public string Name { get; set; } = string.Empty;
    public string Kind { get; set; } = string.Empty;
    public string Title { get; set; } = string.Empty;
    public string Text { get; set; } = string.Empty;
    public string Owner { get; set; } = string.Empty;
    public string Due { get; set; } = string.Empty;
    public DateTime DueOnUtc { get; set; }
    public string? Snoozed { get; set; }
    public bool IsLate { get; set; }
    public bool IsOpen { get; set; }
    public bool IsLetter { get; set; }
    public int OrderId { get; set; }
    public string State { get; set; } = string.Empty;
}

public record FollowUpListModel : BasePagedListModel<FollowUpLineModel>;

/// <summary>A task in the form.</summary>
public record FollowUpModel : BaseNopEntityModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.FollowUps.";

    public Guid Key { get; set; }
    public int Version { get; set; }
    public int CustomerId { get; set; }
    public string CustomerName { get; set; } = string.Empty;
    public int OrderId { get; set; }

    [NopResourceDisplayName(Prefix + "KindId")]
    public int KindId { get; set; } = (int)FollowUpKind.General;

    [NopResourceDisplayName(Prefix + "Title")]
    public string? Title { get; set; }

    [NopResourceDisplayName(Prefix + "Text")]
    public string? Text { get; set; }

    [NopResourceDisplayName(Prefix + "OwnerId")]
    public int OwnerId { get; set; }

    [NopResourceDisplayName(Prefix + "DueOn")]
    public DateTime? DueOn { get; set; }

    /// <summary>The page to go back to: day, customer or list.</summary>
    public string? From { get; set; }
    public bool IsOpen { get; set; } = true;
    public bool HasLetter { get; set; }
    public string State { get; set; } = string.Empty;
    public IList<SelectListItem> AvailableKinds { get; set; } = [];
    public IList<SelectListItem> AvailableOwners { get; set; } = [];

    /// <summary>Somebody else changed it meanwhile.</summary>
    public bool IsChanged { get; set; }
}

/// <summary>The page 'my day'.</summary>
public sealed record DayModel(bool IsEverybody, bool MaySeeAll, bool MayWork, bool MayLog, string Day, IReadOnlyList<DayPartModel> Parts)
{
    public int Total => Parts.Sum(part => part.Total);
    public int Overdue => Parts.Sum(part => part.Overdue);
}

public sealed record DayPartModel(string Name, string Title, int Total, int Overdue, IReadOnlyList<DayLine> Lines);

public sealed record DayLine(int Id, int CustomerId, string Customer, string Title, string? Detail, string? Kind, string Due, bool IsOverdue, string Owner, string Address);
