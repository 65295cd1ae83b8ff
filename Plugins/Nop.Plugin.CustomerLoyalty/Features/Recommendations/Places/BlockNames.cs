using System.Globalization;
using System.Text;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>Stable names of blocks for counting: <c>best-sellers@home</c>, with its place <c>best-sellers@home~7</c>, in arm B of a test <c>best-sellers@home~7.3b</c>.</summary>
public static class BlockNames
{
    private const string Arms = "-abc";

    private static readonly Dictionary<string, (BlockStrategy, BlockPage)> Known =
        (from strategy in Enum.GetValues<BlockStrategy>() from page in Enum.GetValues<BlockPage>() select (strategy, page)).ToDictionary(one => Of(one.strategy, one.page));

    public static string Of(BlockStrategy strategy, BlockPage page) => $"{Dashed(strategy.ToString())}@{Dashed(page.ToString())}";

    public static string Of(BlockName name)
    {
        var text = Of(name.Strategy, name.Page);
        if (name.PlaceId > 0)
            text = string.Create(CultureInfo.InvariantCulture, $"{text}~{name.PlaceId}");
        return name is { PlaceId: > 0, ExperimentId: > 0, Arm: not Arm.None }
            ? string.Create(CultureInfo.InvariantCulture, $"{text}.{name.ExperimentId}{Arms[(int)name.Arm]}")
            : text;
    }

    /// <summary>False for a name that none of our blocks has.</summary>
    public static bool TryRead(string text, out BlockName name)
    {
        name = default;
        var end = text.IndexOf('~', StringComparison.Ordinal);
        if (!Known.TryGetValue(end < 0 ? text : text[..end], out var known))
            return false;
        name = new BlockName(known.Item1, known.Item2);
        return end < 0 || TryReadPlace(text.AsSpan(end + 1), ref name);
    }

    private static bool TryReadPlace(ReadOnlySpan<char> text, ref BlockName name)
    {
        var dot = text.IndexOf('.');
        if (!TryNumber(dot < 0 ? text : text[..dot], out var place))
            return false;
        name = name with { PlaceId = place };
        if (dot < 0)
            return true;

        var arm = Arms.IndexOf(text[^1]);
        if (arm < 1 || !TryNumber(text[(dot + 1)..^1], out var experiment))
            return false;
        name = name with { ExperimentId = experiment, Arm = (Arm)arm };
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

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
