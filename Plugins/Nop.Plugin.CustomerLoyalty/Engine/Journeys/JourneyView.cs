namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>What is known of the customer when his next step is planned.</summary>
/// <param name="Holds">Whether the rule of a condition holds for him.</param>
public sealed record JourneyView(JourneyHistory History, bool IsInAudience, Func<ConditionStep, bool> Holds);
