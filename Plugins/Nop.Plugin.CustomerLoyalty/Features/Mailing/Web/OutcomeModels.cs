using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>Which clicks or orders: of a journey or campaign, its step and variant, store and days; 0 for all, also for all journeys and campaigns.</summary>
public record OutcomeSearchModel : BaseSearchModel
{
    public int KindId { get; set; }

    public int SourceId { get; set; }

    public int Step { get; set; }

    public int Variant { get; set; }

    public bool Orders { get; set; }

    public int StoreId { get; set; }

    public int SegmentId { get; set; }

    /// <summary>First and last day, both included.</summary>
    public DateTime? FromDay { get; set; }

    public DateTime? ToDay { get; set; }

    public ActionSourceKind Kind => (ActionSourceKind)KindId;
}

public record OutcomeRowModel : BaseNopEntityModel
{
    public string When { get; set; } = string.Empty;

    public string Customer { get; set; } = string.Empty;

    /// <summary>The address that was clicked, or the order and what it brought.</summary>
    public string What { get; set; } = string.Empty;

    public string Amount { get; set; } = string.Empty;

    public int Step { get; set; }

    public string Variant { get; set; } = string.Empty;
}

public record OutcomeListModel : BasePagedListModel<OutcomeRowModel>;
