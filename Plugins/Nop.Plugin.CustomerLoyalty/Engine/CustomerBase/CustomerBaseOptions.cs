namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <param name="CalibrationEnd">The last day that the model may see.</param>
/// <param name="HorizonDays">How far ahead it will mostly be asked; the error is measured for a horizon as near to it as the data allow.</param>
public sealed record CustomerBaseOptions(DateOnly CalibrationEnd, int HorizonDays = 365)
{
    /// <summary>Length of the unit of time of parameters and summaries, in days.</summary>
    public double UnitDays { get; init; } = 7;

    /// <summary>Money of next year is worth this much less today; 0.1 is ten per cent a year.</summary>
    public double YearlyDiscount { get; init; } = 0.1;

    /// <summary>Purchases before this day are not seen; none when null.</summary>
    public DateOnly? CalibrationStart { get; init; }
}
