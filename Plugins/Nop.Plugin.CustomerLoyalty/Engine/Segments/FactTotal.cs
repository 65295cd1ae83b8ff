namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>What a customer's facts of a query come to.</summary>
public readonly record struct FactTotal(int Count, decimal Sum)
{
    public decimal Of(FactMeasure measure) => measure == FactMeasure.Count ? Count : Sum;

    public static FactTotal operator +(FactTotal left, FactTotal right) => new(left.Count + right.Count, left.Sum + right.Sum);

    public static FactTotal operator -(FactTotal left, FactTotal right) => new(left.Count - right.Count, left.Sum - right.Sum);
}
