namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>A definition, or every reason why the text is none.</summary>
public sealed record ParsedJourney(JourneyDefinition? Definition, IReadOnlyList<JourneyError> Errors)
{
    public bool IsValid => Definition is not null && Errors.Count == 0;
}
