namespace Nop.Plugin.CustomerLoyalty.Features.Notes;

/// <summary>A note as it shall be.</summary>
/// <param name="Key">Chosen by the form, so that a form sent twice is one note.</param>
/// <param name="Version">As it was opened; 0 for a new note.</param>
public sealed record NoteDraft(Guid Key, int Version, int CustomerId, NoteKind Kind, string Text, string? Topic, string? Source, DateTime? LearntOn);
