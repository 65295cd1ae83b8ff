using Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Web;

/// <summary>The themes of a month for a spreadsheet.</summary>
public class FeedbackExport(FeedbackMonths months, DeskWords words)
{
    private static readonly TableColumn<ThemeLine>[] Columns =
    [
        new("Theme", line => line.Theme.Name),
        new("Words", line => string.Join(", ", line.Theme.WordList)),
        new("Texts", line => line.Texts.Count),
        new("BadTexts", line => line.Texts.Count(text => text.IsBad)),
        new("TextsBefore", line => line.Before),
        new("LogLikelihood", line => decimal.Round((decimal)line.Rise, 2)),
        new("IsRising", line => line.IsRising)
    ];

    public async Task<TableFile> WriteAsync(FeedbackMonth month, int storeId, TableFormat format) =>
        await TableExport.WriteAsync(format, $"feedback-{month.Text}", await words.HeadedAsync(Columns), (await months.ReadAsync(storeId, month)).Themes);
}
