namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>What the journey is for: who has done it needs no more of it.</summary>
/// <param name="Days">So long after the beginning it counts as its success.</param>
public sealed record JourneyGoal(GoalKind Kind, int Days);
