namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

public enum FactMeasure
{
    Count,

    /// <summary>Money in the primary store currency, as it was when the fact was recorded: refunds do not lower it.</summary>
    Sum
}
