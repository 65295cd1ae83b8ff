namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <param name="To">The upper end of <see cref="Comparison.Between"/>; without meaning for the others.</param>
public readonly record struct NumberTest(Comparison Comparison, decimal Value, decimal To = 0)
{
    public bool Holds(decimal number) => Comparison switch
    {
        Comparison.Equal => number == Value,
        Comparison.NotEqual => number != Value,
        Comparison.Less => number < Value,
        Comparison.AtMost => number <= Value,
        Comparison.More => number > Value,
        Comparison.AtLeast => number >= Value,
        _ => number >= Value && number <= To
    };
}
