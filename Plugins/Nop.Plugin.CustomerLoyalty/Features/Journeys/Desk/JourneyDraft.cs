namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;

/// <summary>A journey as it shall be.</summary>
/// <param name="Id">0 for a new one.</param>
/// <param name="Revision">Of the journey as it was opened.</param>
public sealed record JourneyDraft(int Id, int Revision, string Name, string? Description, string DefinitionJson);
