namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>The three clocks of a case at a moment.</summary>
/// <param name="NextAnswer">Of the customer's last message since the first answer.</param>
/// <param name="LateAnswers">Earlier messages that were answered after the promised time, the last one among them once it is answered.</param>
public sealed record ServiceReading(ClockReading FirstAnswer, ClockReading NextAnswer, ClockReading Solution, int LateAnswers)
{
    public IEnumerable<(ServiceClockKind Kind, ClockReading Clock)> All =>
        [(ServiceClockKind.FirstAnswer, FirstAnswer), (ServiceClockKind.NextAnswer, NextAnswer), (ServiceClockKind.Solution, Solution)];

    /// <summary>The clock whose promise breaks first, and when; none when none runs.</summary>
    public (ServiceClockKind Kind, DateTime? DueOnUtc) Next
    {
        get
        {
            (ServiceClockKind Kind, DateTime? DueOnUtc) next = (ServiceClockKind.None, null);
            foreach (var (kind, clock) in All)
                if (clock.DueOnUtc is { } due && (next.DueOnUtc is null || due < next.DueOnUtc))
                    next = (kind, due);
            return next;
        }
    }
}
