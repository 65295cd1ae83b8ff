namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>How much each of the three counts; not negative. All 0 counts as all equal.</summary>
public sealed record RfmWeights(decimal Recency = 1, decimal Frequency = 1, decimal Monetary = 1)
{
    /// <summary>The weighted mean of three scores.</summary>
    public decimal Mean(int recency, int frequency, int monetary)
    {
        var sum = Recency + Frequency + Monetary;
        return sum <= 0
            ? (recency + frequency + monetary) / 3m
            : (Recency * recency + Frequency * frequency + Monetary * monetary) / sum;
    }
}
