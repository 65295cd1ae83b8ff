namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>A chain of strategies as text.</summary>
public static class ChainText
{
    /// <summary>Each known strategy once; names that a later version may have known are left out.</summary>
    public static IReadOnlyList<BlockStrategy> Read(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(name => Enum.TryParse<BlockStrategy>(name, out var known) && Enum.IsDefined(known))
            .Select(Enum.Parse<BlockStrategy>).Distinct()];

    public static string Write(IEnumerable<BlockStrategy> chain) => string.Join(',', chain.Distinct());
}
