namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>What a journey begins with. Each kind uses those of the numbers that <see cref="TriggerNeeds"/> names.</summary>
public sealed record JourneyTrigger(TriggerKind Kind)
{
    /// <summary>How long nothing more has to happen: the cart is left, the product viewed and not bought.</summary>
    public int DelayMinutes { get; init; }

    /// <summary>Views of one product in a visit, at least.</summary>
    public int Views { get; init; } = 1;

    /// <summary>By how much it must have become cheaper, at least.</summary>
    public int Percent { get; init; }

    /// <summary>Days before the day itself.</summary>
    public int DaysBefore { get; init; }

    public int StageId { get; init; }
    public int SegmentId { get; init; }
    public PeriodUnit Period { get; init; }

    /// <summary>Of the month 1 to 28; of the week 1 for Monday to 7.</summary>
    public int Day { get; init; } = 1;

    public TimeSpan Delay => TimeSpan.FromMinutes(DelayMinutes);
}
