namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes;

/// <summary>A measure as it stands now.</summary>
/// <param name="Key">Unique among all measures and the same for ever, as "journey:17".</param>
/// <param name="Name">In the reader's language.</param>
/// <param name="ControlPercent">How many of a hundred new people are left alone.</param>
/// <param name="IsRunning">False for one that reaches nobody new.</param>
public sealed record MeasureHead(string Key, MeasureKind Kind, string Name, int ControlPercent, bool IsRunning)
{
    /// <summary>The measure's own report in the back office, by controller, action and number; null for none.</summary>
    public MeasureLink? Report { get; init; }
}

public sealed record MeasureLink(string Controller, string Action, int Id);
