using Nop.Plugin.CustomerLoyalty.Engine.Journeys;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.ReadyMade;

/// <param name="Key">Names it for ever; its name and description are texts with this key.</param>
/// <param name="WaitsFor">What has to be there before anything happens on it; null when all is.</param>
public sealed record ReadyMadeJourney(string Key, JourneyDefinition Definition, string? WaitsFor = null);
