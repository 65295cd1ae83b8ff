using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

public record QueueSearchModel : BaseSearchModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Mails.Queue.";

    [NopResourceDisplayName(Key + "State")]
    public int StateId { get; set; }
    public IList<SelectListItem> AvailableStates { get; set; } = [];

    [NopResourceDisplayName(Key + "Reason")]
    public int ReasonId { get; set; }
    public IList<SelectListItem> AvailableReasons { get; set; } = [];

    [NopResourceDisplayName(Key + "Kind")]
    public int KindId { get; set; }
    public IList<SelectListItem> AvailableKinds { get; set; } = [];

    [NopResourceDisplayName(Key + "Customer")]
    public int CustomerId { get; set; }
    /// <summary>Set by reports that open the list behind a number; 0 and false for all.</summary>
    public int SourceKindId { get; set; }

    public int SourceId { get; set; }

    public int Step { get; set; }

    public int Variant { get; set; }

    public bool HasLeft { get; set; }

    public int StoreId { get; set; }

    public int SegmentId { get; set; }

    /// <summary>The days on which it was decided what became of them, both included.</summary>
    [NopResourceDisplayName(Key + "FromDay")]
    public DateTime? FromDay { get; set; }

    [NopResourceDisplayName(Key + "ToDay")]
    public DateTime? ToDay { get; set; }

    /// <summary>Whose actions only are shown; empty for all.</summary>
    public string Source { get; set; } = string.Empty;

    public IReadOnlyList<QueueTally> Tallies { get; set; } = [];

    public QueueHealthModel? Health { get; set; }
}

/// <param name="LastMinute">Mails that left.</param>
/// <param name="PerMinute">On average of the last ten minutes.</param>
/// <param name="Due">Actions whose time has come.</param>
/// <param name="OldestMinutes">How long the oldest of them is overdue.</param>
public sealed record QueueHealthModel(int LastMinute, decimal PerMinute, int LastHour, int Due, int OldestMinutes, IReadOnlyList<ThrottleLineModel> Throttle);

/// <param name="Limit">A minute; 0 for none.</param>
/// <param name="RestsUntil">Empty when it may be used.</param>
public sealed record ThrottleLineModel(string Name, bool IsAccount, int Sent, int Limit, int PutOff, string RestsUntil);

/// <param name="Tone">Bootstrap colour.</param>
public sealed record QueueTally(string Name, int Count, string Tone);

public record QueueRowModel : BaseNopEntityModel
{
    public string Kind { get; set; } = string.Empty;
    public string Source { get; set; } = string.Empty;
    public string Customer { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public string Reason { get; set; } = string.Empty;
    public string Due { get; set; } = string.Empty;
    public int Attempts { get; set; }
}

public record QueueListModel : BasePagedListModel<QueueRowModel>;

public record QueueActionModel : BaseNopEntityModel
{
    public int CustomerId { get; set; }
    public string Key { get; set; } = string.Empty;
    public string Kind { get; set; } = string.Empty;
    public string Source { get; set; } = string.Empty;
    public string Customer { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public string Reason { get; set; } = string.Empty;
    public string Words { get; set; } = string.Empty;
    public string Created { get; set; } = string.Empty;
    public string Due { get; set; } = string.Empty;
    public string Expires { get; set; } = string.Empty;
    public string Decided { get; set; } = string.Empty;
    public int Attempts { get; set; }
    public string Payload { get; set; } = string.Empty;

    /// <summary>Whether it may have happened, so that trying again may do it twice.</summary>
    public bool IsUnknown { get; set; }
    public bool MayRetry { get; set; }
    public bool MayCancel { get; set; }
}
