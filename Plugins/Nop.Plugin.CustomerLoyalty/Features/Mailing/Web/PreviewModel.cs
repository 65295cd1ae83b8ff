using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>What a page sends to see a mail: of a template or in words that are not saved yet, for whom, in which language.</summary>
public record PreviewModel : BaseNopModel
{
    public string? As { get; set; }

    public int LanguageId { get; set; }

    public int StoreId { get; set; }

    public string? Template { get; set; }

    public string? Subject { get; set; }

    public string? Body { get; set; }

    public string? Plain { get; set; }

    public string? Topic { get; set; }

    public bool Marketing { get; set; }

    public int DiscountId { get; set; }

    public int CouponDays { get; set; }

    public int SourceKindId { get; set; }

    public int SourceId { get; set; }

    public int Variant { get; set; }

    /// <summary>Where a test mail goes.</summary>
    public string? To { get; set; }
}

/// <summary>The dialog that shows it.</summary>
/// <param name="To">Where a test mail goes unless the reader says otherwise.</param>
public sealed record PreviewDialogModel(IReadOnlyList<KeyValuePair<int, string>> Languages, string To, bool MayTest);
