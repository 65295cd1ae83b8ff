namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Small drawings that a tier can have: paths in a box of 24 by 24.</summary>
public static class TierIcons
{
    public const string Default = "star";

    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["star"] = "M12 2l3 7h7l-5.5 4.5L18.5 21 12 16.6 5.5 21l2-7.5L2 9h7z",
        ["heart"] = "M12 21C5 15 2 11.5 2 8a5 5 0 0 1 10-1.5A5 5 0 0 1 22 8c0 3.500-3 7-10 13z",
        ["crown"] = "M3 19h18l1.500-12-6 4L12 4l-4.500 7-6-4z",
        ["gem"] = "M6 3h12l4 6-10 12L2 9z",
        ["medal"] = "M7 2h10l-3 6.300a6.500 6.500 0 1 1-4 0z",
        ["leaf"] = "M20 3C9 3 4 8 4 14c0 2 .5 3.500 1 4.500L3 21l1.500 1 2-2.500C15 22 21 15 20 3z"
    };

    public static IReadOnlyCollection<string> Names => Paths.Keys;

    public static bool IsIcon(string? name) => name is not null && Paths.ContainsKey(name);

    /// <summary>The path of the drawing; the star for one that is not there.</summary>
    public static string PathOf(string name) => Paths.GetValueOrDefault(name, Paths[Default]);
}
