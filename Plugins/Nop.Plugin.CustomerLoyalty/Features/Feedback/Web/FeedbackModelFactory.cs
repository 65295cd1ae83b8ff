using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Web;

/// <summary>The page of a month.</summary>
public class FeedbackModelFactory(FeedbackMonths months, FeedbackDesk desk, ThemeDesk themes, FeedbackWords wording, IStoreService stores, IPermissionService permissions, ILocalizationService localization)
{
    private const int Examples = 3;

    /// <param name="typed">The form of a change that was not taken; null for an empty one.</param>
    public async Task<FeedbackModel> PrepareAsync(string? monthText, int storeId, FeedbackChangeModel? typed = null)
    {
        var month = MonthOf(monthText);
        storeId = Math.Max(0, storeId);
        var report = await months.ReadAsync(storeId, month);
        var page = await desk.PageAsync(storeId, month);
        var (effect, _) = await wording.EffectAsync(report.Gap);
        return new FeedbackModel
        {
            Month = month.Text,
            MonthName = FeedbackWords.NameOf(month),
            Before = month.Before.Text,
            After = month.After.First <= months.Today ? month.After.Text : string.Empty,
            StoreId = storeId,
            AvailableStores = [new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0"), .. (await stores.GetAllStoresAsync()).Select(store => new SelectListItem(store.Name, store.Id.ToString(CultureInfo.InvariantCulture), store.Id == storeId))],
            Texts = report.Texts,
            TextsBefore = report.TextsBefore,
            Sources = await SourcesAsync(report),
            Themes = await ThemesAsync(report),
            Changes = await ChangesAsync(report),
            Gap = FeedbackWords.GapOf(report.Gap.After),
            GapBefore = FeedbackWords.GapOf(report.Gap.Before),
            GapSentence = effect,
            Intro = page.Intro,
            IsPublic = page.IsPublic,
            PublicUrl = page.IsPublic ? $"~{CustomerLoyaltyDefaults.FeedbackPath}/{month.Text}" : string.Empty,
            Form = await FormAsync(month, storeId, typed),
            MayEdit = await permissions.AuthorizeAsync(LoyaltyPermissions.FeedbackEdit),
            MayPublish = await permissions.AuthorizeAsync(LoyaltyPermissions.FeedbackPublish)
        };
    }

    /// <summary>The month of the text, or the current one; one to come is not shown.</summary>
    public FeedbackMonth MonthOf(string? text) =>
        FeedbackMonth.Read(text) is { } typed && typed.First <= months.Today && typed.First.Year > 2000 ? typed : FeedbackMonth.Of(months.Today);

    private async Task<IReadOnlyList<FeedbackSourceLine>> SourcesAsync(MonthReport report)
    {
        var lines = new List<FeedbackSourceLine>();
        foreach (var kind in Enum.GetValues<FeedbackSourceKind>())
            lines.Add(new FeedbackSourceLine(await localization.GetLocalizedEnumAsync(kind), report.Sources.GetValueOrDefault(kind)));
        return lines;
    }

    private async Task<IReadOnlyList<FeedbackThemeModel>> ThemesAsync(MonthReport report)
    {
        var most = Math.Max(1, report.Themes.Select(line => line.Texts.Count).DefaultIfEmpty().Max());
        var lines = new List<FeedbackThemeModel>();
        foreach (var line in report.Themes)
        {
            var examples = new List<FeedbackTextLine>();
            // The bad ones first: they are what is to be changed.
            foreach (var text in line.Texts.OrderByDescending(text => text.IsBad).Take(Examples))
                examples.Add(await wording.LineAsync(text));
            lines.Add(new FeedbackThemeModel(line.Theme.Id, line.Theme.Name, line.Texts.Count, line.Before, await wording.FillAsync("BeforeCount", line.Before.ToString("N0")),
                line.IsRising ? await wording.GetAsync("Rising") : string.Empty, line.Texts.Count * 100 / most, examples));
        }

        return lines;
    }

    private async Task<IReadOnlyList<FeedbackChangeLine>> ChangesAsync(MonthReport report)
    {
        var names = (await themes.ListAsync()).ToDictionary(theme => theme.Id, theme => theme.Name);
        var lines = new List<FeedbackChangeLine>();
        foreach (var (change, effect) in report.Changes)
        {
            var (text, tone) = await wording.EffectAsync(effect);
            lines.Add(new FeedbackChangeLine(change.Id, DailyMetrics.DayOf(change.Day).ToString("d", CultureInfo.CurrentCulture), change.Text, names.GetValueOrDefault(change.ThemeId, string.Empty), await wording.DimensionAsync(change.DimensionId), text, tone));
        }

        return lines;
    }

    private async Task<FeedbackChangeModel> FormAsync(FeedbackMonth month, int storeId, FeedbackChangeModel? typed)
    {
        var form = typed ?? new FeedbackChangeModel { FormKey = Guid.NewGuid(), Day = (months.Today < month.Last ? months.Today : month.Last).ToDateTime(TimeOnly.MinValue) };
        (form.Month, form.StoreId) = (month.Text, storeId);
        form.AvailableThemes = [new SelectListItem(await wording.GetAsync("NoTheme"), "0"), .. (await themes.ListAsync()).Where(theme => !theme.IsHidden).Select(theme => new SelectListItem(theme.Name, theme.Id.ToString(CultureInfo.InvariantCulture), theme.Id == form.ThemeId))];
        form.AvailableDimensions = [new SelectListItem(await wording.GetAsync("AllDimensions"), "0")];
        foreach (var dimension in Enum.GetValues<ServiceDimension>())
            form.AvailableDimensions.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(dimension), ((int)dimension).ToString(CultureInfo.InvariantCulture), (int)dimension == form.DimensionId));
        return form;
    }
}
