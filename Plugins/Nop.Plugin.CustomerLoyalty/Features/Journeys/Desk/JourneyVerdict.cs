using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;

/// <summary>Whether a journey can be begun as it is written.</summary>
/// <param name="Definition">Null when the text is none at all.</param>
/// <param name="RuleErrors">What is wrong with rules, by the place of the rule.</param>
public sealed record JourneyVerdict(JourneyDefinition? Definition, IReadOnlyList<JourneyError> Errors, IReadOnlyDictionary<string, IReadOnlyList<RuleError>> RuleErrors)
{
    public bool IsGood => Definition is not null && Errors.Count == 0 && RuleErrors.Count == 0;
}
