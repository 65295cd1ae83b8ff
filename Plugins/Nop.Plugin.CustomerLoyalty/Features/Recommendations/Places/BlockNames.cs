using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>Stable names of blocks for counting, as <c>best-sellers@home</c>.</summary>
public static class BlockNames
{
    private static readonly Dictionary<string, (BlockStrategy, BlockPage)> Known =
        (from strategy in Enum.GetValues<BlockStrategy>() from page in Enum.GetValues<BlockPage>() select (strategy, page)).ToDictionary(one => Of(one.strategy, one.page));

    public static string Of(BlockStrategy strategy, BlockPage page) => $"{Dashed(strategy.ToString())}@{Dashed(page.ToString())}";

    /// <summary>False for a name that none of our blocks has.</summary>
    public static bool TryRead(string name, out BlockStrategy strategy, out BlockPage page)
    {
        var found = Known.TryGetValue(name, out var known);
        (strategy, page) = known;
        return found;
    }

    private static string Dashed(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
