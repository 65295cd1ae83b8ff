using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

/// <summary>Something that a page's script reported, signature and form checked, subject not yet.</summary>
public sealed record BrowseEvent(PageToken Page, int Sequence, FactKind Kind, int SubjectId, int Number, string? Text, DateTime OccurredOnUtc);
