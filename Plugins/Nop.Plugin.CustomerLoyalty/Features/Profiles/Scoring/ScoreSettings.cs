using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;

/// <summary>The settings of scoring in the words of the Engine.</summary>
public static class ScoreSettings
{
    public static ScoreOptions OptionsOf(CustomerLoyaltySettings settings) => new(
        settings.RfmFixed ? FixedBounds(settings) : null,
        new RfmWeights(settings.RfmRecencyWeight, settings.RfmFrequencyWeight, settings.RfmMonetaryWeight),
        Math.Max(0, settings.RfmWindowDays),
        Math.Max(2, settings.LoyalPurchaseDays),
        (double)Math.Clamp(settings.YearlyDiscountPercent, 0, 100) / 100,
        settings.CoreByMargin);

    public static FoldSettings FoldOf(CustomerLoyaltySettings settings, DateTime nowUtc) => new(nowUtc, Math.Max(0, settings.RfmWindowDays));

    /// <summary>Four ascending numbers out of a text such as "30, 90, 180, 365"; null when it is not that.</summary>
    public static IReadOnlyList<decimal>? ParseBounds(string? text)
    {
        var parts = (text ?? string.Empty).Split([',', ';', ' ', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var bounds = new List<decimal>();
        foreach (var part in parts)
        {
            if (!decimal.TryParse(part, NumberStyles.Number, CultureInfo.InvariantCulture, out var bound) || bound < 0 || (bounds.Count > 0 && bound <= bounds[^1]))
                return null;
            bounds.Add(bound);
        }

        return bounds.Count == RfmBounds.Count ? bounds : null;
    }

    private static RfmBounds? FixedBounds(CustomerLoyaltySettings settings) =>
        ParseBounds(settings.RfmRecencyBounds) is { } recency && ParseBounds(settings.RfmFrequencyBounds) is { } orders && ParseBounds(settings.RfmMonetaryBounds) is { } revenue
            ? new RfmBounds(recency, orders, revenue)
            : null;
}
