using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Web;

/// <summary>A note or fact in the form.</summary>
public record NoteModel : BaseNopModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Notes.";

    public Guid Key { get; set; }

    /// <summary>As it was opened; 0 for a new one.</summary>
    public int Version { get; set; }
    public int CustomerId { get; set; }
    public string CustomerName { get; set; } = string.Empty;
    public int KindId { get; set; } = (int)NoteKind.Note;

    [NopResourceDisplayName(Prefix + "Topic")]
    public string? Topic { get; set; }

    [NopResourceDisplayName(Prefix + "Text")]
    public string? Text { get; set; }

    [NopResourceDisplayName(Prefix + "Source")]
    public string? Source { get; set; }

    [NopResourceDisplayName(Prefix + "LearntOn")]
    public DateTime? LearntOn { get; set; }

    public IReadOnlyList<string> Sources { get; set; } = [];

    /// <summary>What somebody else made of it meanwhile; null when nobody did.</summary>
    public NoteLine? Meanwhile { get; set; }

    /// <summary>Somebody else deleted it meanwhile.</summary>
    public bool IsGone { get; set; }

    public bool IsFact => KindId == (int)NoteKind.Fact;
}

/// <param name="By">Who wrote it and when, in a sentence.</param>
public sealed record NoteLine(Guid Key, NoteKind Kind, string? Topic, string Text, string? Source, string? LearntOn, string By);

/// <summary>What is written down about a customer.</summary>
public sealed record CustomerNotesModel(int CustomerId, bool MayEdit, IReadOnlyList<NoteLine> Facts, IReadOnlyList<NoteLine> Notes, Guid NewKey);

public sealed record CustomerTagsModel(int CustomerId, bool MayEdit, IReadOnlyList<LoyaltyTag> Tags);

/// <summary>The newest of it, for the card on nopCommerce's page.</summary>
public sealed record NoteCardModel(int CustomerId, bool MayEdit, IReadOnlyList<LoyaltyTag> Tags, IReadOnlyList<NoteLine> Latest, int More);
