namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <param name="Path">Where, by names and places with dots between: "trigger.delay", "steps.2.variants.0.template"; empty for the whole.</param>
public sealed record JourneyError(JourneyErrorCode Code, string Path = "", params IReadOnlyList<string> Arguments);
