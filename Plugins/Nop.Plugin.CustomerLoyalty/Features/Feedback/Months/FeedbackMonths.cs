using Nop.Plugin.CustomerLoyalty.Engine.Feedback;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;

/// <summary>What customers said in a month, what was changed, and what that did to the gap.</summary>
public class FeedbackMonths(FeedbackReader reader, ThemeDesk themes, FeedbackChangeStore changes, SurveyReports surveys, ShopDayClock days)
{
    /// <summary>So long before and after a change answers are compared.</summary>
    public const int EffectDays = 60;

    public DateOnly Today => days.Today;

    public async Task<MonthReport> ReadAsync(int storeId, FeedbackMonth month)
    {
        var (now, before) = (await TextsAsync(storeId, month), await TextsAsync(storeId, month.Before));
        var lines = new List<ThemeLine>();
        foreach (var theme in (await themes.ListAsync()).Where(theme => !theme.IsHidden))
        {
            var words = new ThemeWords(theme.WordList);
            var (said, saidBefore) = (now.Where(text => words.Match(text.Searched)).Select(text => text.Text).ToList(), before.Count(text => words.Match(text.Searched)));
            if (said.Count > 0 || saidBefore > 0)
                lines.Add(new ThemeLine(theme, said, saidBefore, LogLikelihood.Rise(said.Count, now.Count, saidBefore, before.Count)));
        }

        var done = new List<ChangeLine>();
        foreach (var change in await changes.ReadAsync(storeId, DailyMetrics.NumberOf(month.First), DailyMetrics.NumberOf(month.Last)))
            done.Add(new ChangeLine(change, await EffectAsync(storeId, change)));
        return new MonthReport(month, now.Count, before.Count, now.GroupBy(text => text.Text.Kind).ToDictionary(kind => kind.Key, kind => kind.Count()),
            [.. lines.OrderByDescending(line => line.Texts.Count).ThenBy(line => line.Theme.Name, StringComparer.CurrentCulture)], done,
            GapEffect.Of(await GapsAsync(storeId, month.Before.First, month.First, null), await GapsAsync(storeId, month.First, month.After.First, null)));
    }

    /// <summary>The texts of a month that speak of a theme, the newest first; all of them without one.</summary>
    public async Task<IReadOnlyList<FeedbackText>> TextsOfAsync(int storeId, FeedbackMonth month, LoyaltyTheme? theme)
    {
        var texts = await TextsAsync(storeId, month);
        var words = theme is null ? null : new ThemeWords(theme.WordList);
        return [.. texts.Where(text => words is null || words.Match(text.Searched)).Select(text => text.Text)];
    }

    private async Task<IReadOnlyList<(FeedbackText Text, SearchedText Searched)>> TextsAsync(int storeId, FeedbackMonth month) =>
        [.. (await reader.ReadAsync(new FeedbackSpan(storeId, days.UtcOf(month.First), days.UtcOf(month.After.First)))).Select(text => (text, SearchedText.Of(text.Text)))];

    private async Task<GapEffect> EffectAsync(int storeId, LoyaltyFeedbackChange change)
    {
        var day = DailyMetrics.DayOf(change.Day);
        var dimension = Enum.IsDefined((ServiceDimension)change.DimensionId) ? (ServiceDimension?)change.DimensionId : null;
        var within = change.StoreId > 0 ? change.StoreId : storeId;
        return GapEffect.Of(await GapsAsync(within, day.AddDays(-EffectDays), day, dimension), await GapsAsync(within, day, day.AddDays(EffectDays), dimension));
    }

    private Task<IReadOnlyList<decimal>> GapsAsync(int storeId, DateOnly from, DateOnly before, ServiceDimension? dimension) =>
        surveys.GapsAsync(new AnswerQuery { StoreId = storeId, FromUtc = days.UtcOf(from), ToUtc = days.UtcOf(before) }, dimension);
}

/// <param name="TextsBefore">In the month before.</param>
/// <param name="Gap">Of the month before and of this one.</param>
public sealed record MonthReport(
    FeedbackMonth Month, int Texts, int TextsBefore, IReadOnlyDictionary<FeedbackSourceKind, int> Sources, IReadOnlyList<ThemeLine> Themes, IReadOnlyList<ChangeLine> Changes, GapEffect Gap);

/// <param name="Texts">Of the month that speak of it, the newest first.</param>
/// <param name="Before">How many did in the month before.</param>
/// <param name="Rise">See <see cref="Keyword.Rise"/>.</param>
public sealed record ThemeLine(LoyaltyTheme Theme, IReadOnlyList<FeedbackText> Texts, int Before, double Rise)
{
    public bool IsRising => Rise >= Keyword.Certain;
}

public sealed record ChangeLine(LoyaltyFeedbackChange Change, GapEffect Effect);
