using Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Web;

/// <summary>The texts behind a number, a page at a time.</summary>
public class FeedbackTextFactory(FeedbackMonths months, ThemeDesk themes, FeedbackWords wording)
{
    private const int PageSize = 50;

    public async Task<FeedbackTextsModel> PrepareAsync(FeedbackMonth month, int storeId, int themeId, int pageNumber)
    {
        var theme = themeId > 0 ? await themes.FindAsync(themeId) : null;
        var texts = await months.TextsOfAsync(storeId, month, theme);
        var pages = Math.Max(1, (texts.Count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(pageNumber, 1, pages);
        var lines = new List<FeedbackTextLine>();
        foreach (var text in texts.Skip((shown - 1) * PageSize).Take(PageSize))
            lines.Add(await wording.LineAsync(text, true));
        return new FeedbackTextsModel
        {
            Month = month.Text,
            StoreId = storeId,
            ThemeId = theme?.Id ?? 0,
            Title = theme is null ? await wording.FillAsync("AllTexts", FeedbackWords.NameOf(month)) : await wording.FillAsync("TextsOf", theme.Name, FeedbackWords.NameOf(month)),
            Count = texts.Count,
            PageNumber = shown,
            Pages = pages,
            Lines = lines
        };
    }
}
