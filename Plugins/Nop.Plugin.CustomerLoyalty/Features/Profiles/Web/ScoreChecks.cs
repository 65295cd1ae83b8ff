using Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

/// <summary>What is wrong with typed score settings: field and text resource, at the place where it was typed.</summary>
public static class ScoreChecks
{
    public static IEnumerable<(string Field, string Resource, decimal From, decimal To)> Errors(ScorePageModel model)
    {
        if (model.RfmWindowDays is not 0 and (< 30 or > 3_650))
            yield return (nameof(model.RfmWindowDays), "Scores.WindowBetween", 30, 3_650);
        if (model.LoyalPurchaseDays is < 2 or > 1_000)
            yield return (nameof(model.LoyalPurchaseDays), "Settings.Between", 2, 1_000);
        if (model.YearlyDiscountPercent is < 0 or > 100)
            yield return (nameof(model.YearlyDiscountPercent), "Settings.Between", 0, 100);
        foreach (var (field, weight) in WeightsOf(model))
            if (weight is < 0 or > 100)
                yield return (field, "Settings.Between", 0, 100);
        foreach (var (field, bounds) in BoundsOf(model))
            if (model.RfmFixed && ScoreSettings.ParseBounds(bounds) is null)
                yield return (field, "Scores.FourBounds", 0, 0);
    }

    private static IEnumerable<(string Field, decimal Weight)> WeightsOf(ScorePageModel model) =>
    [
        (nameof(model.RfmRecencyWeight), model.RfmRecencyWeight),
        (nameof(model.RfmFrequencyWeight), model.RfmFrequencyWeight),
        (nameof(model.RfmMonetaryWeight), model.RfmMonetaryWeight)
    ];

    private static IEnumerable<(string Field, string? Bounds)> BoundsOf(ScorePageModel model) =>
    [
        (nameof(model.RfmRecencyBounds), model.RfmRecencyBounds),
        (nameof(model.RfmFrequencyBounds), model.RfmFrequencyBounds),
        (nameof(model.RfmMonetaryBounds), model.RfmMonetaryBounds)
    ];
}
