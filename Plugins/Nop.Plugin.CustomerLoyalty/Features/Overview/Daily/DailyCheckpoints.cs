using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

/// <summary>How far the prepared figures are counted stands under these names.</summary>
public static class DailyCheckpoints
{
    public const string Prefix = "overview:";
    public const string Today = Prefix + "today";
    public const string Late = Prefix + "late";

    /// <summary>So many days are counted again each night.</summary>
    public const int LateDays = 35;

    public static string PastOf(int storeId) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}past:{storeId}");
}
