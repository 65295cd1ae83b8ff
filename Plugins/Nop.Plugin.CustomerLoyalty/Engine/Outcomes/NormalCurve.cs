namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <summary>The standard normal distribution.</summary>
public static class NormalCurve
{
    /// <summary>The share below a value, right to seven digits (Abramowitz and Stegun 26.2.17).</summary>
    public static double Below(double value)
    {
        var t = 1 / (1 + .2316419 * Math.Abs(value));
        var tail = Math.Exp(-value * value / 2) / Math.Sqrt(2 * Math.PI)
            * t * (.319381530 + t * (-.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return value < 0 ? tail : 1 - tail;
    }
}
