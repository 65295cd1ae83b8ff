namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>What one shopper did, in the engine's item numbers, oldest first, repeats included.</summary>
internal ref struct ShopperHistory(ReadOnlySpan<int> items, ReadOnlySpan<float> strengths)
{
    public ReadOnlySpan<int> Items { get; } = items;

    /// <summary>Beside the items; empty where all are 1.</summary>
    public ReadOnlySpan<float> Strengths { get; } = strengths;

    public readonly int Length => Items.Length;

    public readonly float Strength(int place) => Strengths.IsEmpty ? 1 : Strengths[place];
}
