using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;

/// <summary>Months that were switched on for everybody.</summary>
public class PublicMonths(FeedbackPageStore pages, FeedbackChangeStore changes, ThemeStore themes, FeedbackShelf shelf)
{
    private const int MostMonths = 24;

    /// <summary>Null when that month is not for everybody.</summary>
    /// <param name="month">0 for the latest.</param>
    public Task<PublicMonth?> FindAsync(int storeId, int month) => shelf.OfAsync(storeId, month, () => ReadAsync(storeId, month));

    private async Task<PublicMonth?> ReadAsync(int storeId, int wanted)
    {
        var all = (await pages.PublicAsync(storeId, MostMonths)).DistinctBy(page => page.Month).ToList();
        var page = wanted == 0 ? all.FirstOrDefault() : all.Find(one => one.Month == wanted);
        if (page is null || FeedbackMonth.Of(page.Month) is not { } month)
            return null;
        // What was only found in texts may be anybody's name: it is shown once somebody of the shop has named it.
        var names = (await themes.ListAsync()).Where(theme => theme is { IsHidden: false, IsFound: false }).ToDictionary(theme => theme.Id, theme => theme.Name);
        var done = (await changes.ReadAsync(storeId, DailyMetrics.NumberOf(month.First), DailyMetrics.NumberOf(month.Last))).Where(change => change.StoreId == 0 || change.StoreId == storeId);
        return new PublicMonth(month, page.Intro ?? string.Empty,
            [.. done.Select(change => new PublicChange(DailyMetrics.DayOf(change.Day), names.GetValueOrDefault(change.ThemeId, string.Empty), change.Text))],
            [.. all.Where(one => one.Month != page.Month).Select(one => FeedbackMonth.Of(one.Month)).OfType<FeedbackMonth>()]);
    }
}
