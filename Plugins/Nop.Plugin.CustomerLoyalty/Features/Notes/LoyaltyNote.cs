using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes;

/// <summary>
/// What somebody of the shop wrote about a customer, in one version. Key and version are unique: of two who change the same version
/// one is second. The highest version counts; one without text says that the note was deleted.
/// </summary>
public class LoyaltyNote : BaseEntity
{
    /// <summary>The same in all versions.</summary>
    public Guid NoteKey { get; set; }
    public int Version { get; set; }
    public int CustomerId { get; set; }
    public int KindId { get; set; }

    /// <summary>What a fact is about, for instance 'best time to call'.</summary>
    public string? Topic { get; set; }
    public string Text { get; set; } = string.Empty;

    /// <summary>From where it is known.</summary>
    public string? Source { get; set; }

    /// <summary>The day on which it was said or learnt; null when that is not known.</summary>
    public DateTime? LearntOn { get; set; }
    public int AuthorId { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    /// <summary>Who wrote this version; 0 for the author.</summary>
    public int EditorId { get; set; }
    public DateTime? EditedOnUtc { get; set; }
    public bool IsDeleted { get; set; }

    public NoteKind Kind => (NoteKind)KindId;
}
