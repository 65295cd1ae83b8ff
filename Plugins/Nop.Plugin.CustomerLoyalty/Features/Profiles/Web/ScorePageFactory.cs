using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;
using Nop.Plugin.CustomerLoyalty.Platform.Models;
using Nop.Services.Configuration;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

public class ScorePageFactory(ScoreRuns scores, ModelRunStore runs, ISettingService settings, ILocalizationService localization, IDateTimeHelper time)
{
    public async Task<ScorePageModel> PrepareAsync()
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        return await AddFitAsync(new ScorePageModel
        {
            RfmWindowDays = current.RfmWindowDays,
            RfmFixed = current.RfmFixed,
            RfmRecencyBounds = current.RfmRecencyBounds,
            RfmFrequencyBounds = current.RfmFrequencyBounds,
            RfmMonetaryBounds = current.RfmMonetaryBounds,
            RfmRecencyWeight = current.RfmRecencyWeight,
            RfmFrequencyWeight = current.RfmFrequencyWeight,
            RfmMonetaryWeight = current.RfmMonetaryWeight,
            LoyalPurchaseDays = current.LoyalPurchaseDays,
            CoreByMargin = current.CoreByMargin,
            YearlyDiscountPercent = current.YearlyDiscountPercent
        });
    }

    /// <summary>What was learnt, beside settings as they were typed.</summary>
    public async Task<ScorePageModel> AddFitAsync(ScorePageModel model)
    {
        model.IsBeingMade = await runs.UnderWayAsync(ProfileRun.Name) is not null;
        if (await scores.CurrentAsync() is not { CompletedOnUtc: { } fitted } || await scores.FitAsync() is not { } fit)
            return model;

        model.Fit = fit;
        model.Model = await scores.ModelAsync();
        model.FittedOn = await time.ConvertToUserTimeAsync(fitted, DateTimeKind.Utc);
        model.Sentence = await FormatAsync($"Sentence.{fit.Reason}", fit.Buyers, fit.RepeatBuyers, fit.Chosen is { } kind ? await localization.GetLocalizedEnumAsync(kind) : string.Empty);
        model.SpendSentence = await FormatAsync($"Spend.{fit.Spend.Method}", fit.Spend.RepeatBuyers, fit.Spend.Correlation ?? 0);
        if (fit.ExpectedError is { TotalBias: { } bias } error)
            model.ErrorSentence = await FormatAsync(bias >= 0 ? "Error.TooMany" : "Error.TooFew", fit.HoldOutDays, error.Predicted, error.Actual, Math.Abs(bias), error.MeanAbsolute);
        else
            model.ErrorSentence = fit.Step == CustomerBaseStep.Model ? await FormatAsync("Error.Unknown") : string.Empty;
        return model;
    }

    private async Task<string> FormatAsync(string key, params object[] values) =>
        string.Format(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Scores.{key}"), values);
}
