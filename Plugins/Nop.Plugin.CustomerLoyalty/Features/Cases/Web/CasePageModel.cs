using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>A case as agents see it.</summary>
public record CasePageModel : BaseNopEntityModel
{
    public int Version { get; set; }
    public Guid Post { get; set; } = Guid.NewGuid();
    public string Subject { get; set; } = string.Empty;
    public string Customer { get; set; } = string.Empty;
    public int CustomerId { get; set; }
    public string? GuestEmail { get; set; }
    public string State { get; set; } = string.Empty;
    public bool IsOpen { get; set; }
    public bool IsClosed { get; set; }
    public bool IsAnswered { get; set; }
    public int MergedIntoId { get; set; }
    public string Source { get; set; } = string.Empty;
    public string Order { get; set; } = string.Empty;
    public int OrderId { get; set; }
    public string Product { get; set; } = string.Empty;
    public int ProductId { get; set; }
    public string CreatedOn { get; set; } = string.Empty;
    public int Rating { get; set; }
    public int Raised { get; set; }
    public IReadOnlyList<ClockModel> Clocks { get; set; } = [];
    public IReadOnlyList<PostModel> Posts { get; set; } = [];
    public IReadOnlyList<StepModel> Steps { get; set; } = [];
    public IReadOnlyList<CompensationModel> Compensations { get; set; } = [];
    public IReadOnlyList<LinkedModel> Linked { get; set; } = [];
    public IReadOnlyList<WatcherModel> Watchers { get; set; } = [];
    public IList<SelectListItem> Colleagues { get; set; } = [];
    public bool IsWatching { get; set; }
    public IList<SelectListItem> Owners { get; set; } = [];
    public IList<SelectListItem> Queues { get; set; } = [];
    public IList<SelectListItem> Categories { get; set; } = [];
    public IList<SelectListItem> Priorities { get; set; } = [];
    public IList<SelectListItem> Templates { get; set; } = [];
    public IList<SelectListItem> Discounts { get; set; } = [];
    public IList<SelectListItem> Gifts { get; set; } = [];
    public IList<SelectListItem> Mergeable { get; set; } = [];
    public string Limit { get; set; } = string.Empty;
    public string Currency { get; set; } = string.Empty;

    /// <summary>What was typed and could not be sent.</summary>
    public string? Answer { get; set; }
    public bool Asks { get; set; }
    public bool Closes { get; set; }
    public bool IsConflict { get; set; }
    public bool IsFailed { get; set; }
    public string Accepted { get; set; } = string.Empty;
    public string FileHint { get; set; } = string.Empty;
}

public sealed record ClockModel(string Name, string Worked, string Target, string Due, string Tone);

public sealed record StepModel(int Id, string Name, string Hint, string? Text, string By, bool IsCurrent, bool IsDone);

public sealed record CompensationModel(int Id, string What, string Cost, string State, string Tone, string? Reason, string By, bool MayDecide);

public sealed record WatcherModel(int Id, string Name);

public sealed record LinkedModel(int Id, string Subject, string State);
