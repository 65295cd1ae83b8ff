using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>One version of a journey: who enters when, and what then happens to him.</summary>
public sealed record JourneyDefinition
{
    public required JourneyTrigger Trigger { get; init; }

    /// <summary>0 for all stores.</summary>
    public int StoreId { get; init; }

    /// <summary>Asked when somebody would enter.</summary>
    public SegmentRule Audience { get; init; } = new AllRule([]);

    /// <summary>Also asked before each step that does something; who belongs no more leaves.</summary>
    public bool StaysInAudience { get; init; }

    public IReadOnlyList<JourneyStep> Steps { get; init; } = [];

    public JourneyGoal Goal { get; init; } = new(GoalKind.None, 7);

    public ReEntry ReEntry { get; init; } = new(ReEntryKind.OncePerSubject);

    /// <summary>Of each hundred so many enter and nothing happens to them.</summary>
    public int HoldOutPercent { get; init; }

    public bool IsForEverybody => Audience is AllRule { Rules.Count: 0 };

    public JourneyStep? Step(int id) => Steps.FirstOrDefault(step => step.Id == id);

    /// <summary>Whether the customer is one of those to whom nothing happens, so that what the journey brings can be told.</summary>
    public bool IsHeldOut(int journeyId, int customerId) => Outcomes.ControlGroup.Contains(customerId, MeasureOf(journeyId), HoldOutPercent);

    public static string MeasureOf(int journeyId) => $"journey:{journeyId}";
}
