using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

public static partial class TierColours
{
    public const string Default = "#8a6d3b";

    public static bool IsColour(string? text) => text is not null && Colour().IsMatch(text);

    /// <summary>Black or white, whichever is read better on it.</summary>
    public static string InkOn(string colour)
    {
        if (!IsColour(colour))
            return "#ffffff";
        var light = 0.2126 * Channel(colour, 1) + 0.7152 * Channel(colour, 3) + 0.0722 * Channel(colour, 5);
        return light > 0.179 ? "#000000" : "#ffffff";
    }

    private static double Channel(string colour, int at)
    {
        var part = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Colour();
}
