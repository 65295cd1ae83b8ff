using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Configuration;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Web;

public class QualityModelFactory(
    QualityService quality, AskedData asked, IPermissionService permissions, ISettingService settings, ILocalizationService localization, IDateTimeHelper time, DeskWords words)
{
    public const int MostAsked = 500;
    private const int ExportPage = 5_000;
    private const string None = "–";
    private static readonly int[] Scores = [100, 80, 60, 40, 20];

    public async Task<QualitySearchModel> SearchAsync(QualitySearchModel search)
    {
        var all = new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0");
        search.AvailableGroups = [all, .. await ChoicesAsync<DataGroup>()];
        search.AvailableFields = [all, .. await ChoicesAsync<DataField>()];
        foreach (var score in Scores)
            search.AvailableScores.Add(new SelectListItem(score == 100 ? all.Text : string.Format(await TextAsync("Quality.AtMost"), score), score.ToString()));
        search.MayAsk = await permissions.AuthorizeAsync(LoyaltyPermissions.QualityAsk);
        search.MayConfigure = await permissions.AuthorizeAsync(LoyaltyPermissions.QualityEdit);
        search.MostAsked = MostAsked;
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        search.Settings = new QualitySettingsModel
        {
            QualityPhone = current.QualityPhone,
            QualityBirthDate = current.QualityBirthDate,
            QualityGender = current.QualityGender,
            QualityAddress = current.QualityAddress,
            AskPauseDays = current.AskPauseDays,
            AskValidDays = current.AskValidDays,
            AskPoints = current.AskPoints
        };
        search.SetGridPageSize();
        return search;
    }

    public async Task<QualityListModel> ListAsync(QualitySearchModel search)
    {
        var rows = await quality.ListAsync(search.ToQuery(), search.Page - 1, search.PageSize);
        return await new QualityListModel().PrepareToGridAsync(search, rows, () => LinesAsync(rows));
    }

    public async Task<TableFile> ExportAsync(QualityQuery query, TableFormat format) => await TableExport.WriteAsync(format, "data-quality", await words.HeadedAsync<QualityListRow>(
    [
        new("Customer", row => row.CustomerId),
        new("Name", row => row.Name),
        new("Email", row => row.Email),
        new("Score", row => row.Score),
        new("Descriptive", row => row.Descriptive),
        new("Promotional", row => row.Promotional),
        new("Transactional", row => row.Transactional),
        new("Completeness", row => row.Completeness),
        new("Validity", row => row.Validity),
        new("Freshness", row => row.Freshness),
        new("Consistency", row => row.Consistency),
        new("Uniqueness", row => row.Uniqueness),
        new("Lacking", row => string.Join(' ', row.Lacking)),
        new("CheckedOnUtc", row => row.CheckedOnUtc, CellStyle.Moment)
    ]), AllAsync(query));

    /// <summary>Null for somebody who is not judged.</summary>
    public async Task<QualityCardModel?> CardAsync(int customerId)
    {
        if (await quality.JudgeAsync(customerId) is not { } report)
            return null;
        var model = new QualityCardModel
        {
            CustomerId = customerId,
            Score = Mark(report.Score),
            Tone = ToneOf(report.Score),
            CanBeAsked = AskedFields.Of(report).Count > 0,
            MayAsk = await permissions.AuthorizeAsync(LoyaltyPermissions.QualityAsk),
            LastAsked = await LastAskedAsync(customerId)
        };
        var (dimensions, groups, faults) = (new List<string>(), new List<QualityGroupLine>(), new List<QualityFaultLine>());
        foreach (var dimension in Enum.GetValues<QualityDimension>())
            dimensions.Add(await localization.GetLocalizedEnumAsync(dimension));
        foreach (var group in Enum.GetValues<DataGroup>())
            groups.Add(new QualityGroupLine(await localization.GetLocalizedEnumAsync(group), Mark(report.Of(group)), ToneOf(report.Of(group)),
                [.. Enum.GetValues<QualityDimension>().Select(dimension => Mark(report.Of(group, dimension)))]));
        foreach (var field in report.Worst)
            faults.Add(new QualityFaultLine(await localization.GetLocalizedEnumAsync(field), await FaultAsync(report.FaultsOf(field))));
        return model with { Dimensions = dimensions, Groups = groups, Faults = faults };
    }

    private async Task<string> LastAskedAsync(int customerId)
    {
        if (await asked.LastRequestAsync(customerId) is not { } last)
            return string.Empty;
        var key = last.AnsweredOnUtc is not null ? "Quality.Answered" : last.MailId == 0 ? "Quality.NotProven" : "Quality.Asked";
        return string.Format(await TextAsync(key), await DateAsync(last.AskedOnUtc), await DateAsync(last.AnsweredOnUtc ?? last.ExpiresOnUtc));
    }

    private async Task<string> FaultAsync(IEnumerable<QualityDimension> dimensions)
    {
        var texts = new List<string>();
        foreach (var dimension in dimensions)
            texts.Add(await TextAsync($"Quality.Fault.{dimension}"));
        return ListText.Of(texts);
    }

    private async IAsyncEnumerable<QualityLineModel> LinesAsync(IEnumerable<QualityListRow> rows)
    {
        foreach (var row in rows)
        {
            var lacking = new List<string>();
            foreach (var field in row.Lacking)
                lacking.Add(await localization.GetLocalizedEnumAsync(field));
            yield return new QualityLineModel
            {
                Id = row.CustomerId,
                Name = row.Name,
                Email = row.Email ?? string.Empty,
                Score = row.Score,
                Descriptive = Mark(row.Descriptive),
                Promotional = Mark(row.Promotional),
                Transactional = Mark(row.Transactional),
                Lacking = ListText.Of(lacking)
            };
        }
    }

    private async IAsyncEnumerable<QualityListRow> AllAsync(QualityQuery query)
    {
        for (var page = 0; ; page++)
        {
            var rows = await quality.ListAsync(query, page, ExportPage);
            foreach (var row in rows)
                yield return row;
            if (!rows.HasNextPage)
                yield break;
        }
    }

    private async Task<List<SelectListItem>> ChoicesAsync<TEnum>() where TEnum : struct, Enum
    {
        var items = new List<SelectListItem>();
        foreach (var value in Enum.GetValues<TEnum>())
            items.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(value), Convert.ToInt32(value).ToString()));
        return items;
    }

    private static string Mark(int? score) => score?.ToString() ?? None;

    private static string ToneOf(int? score) => score switch { null => "secondary", >= 80 => "success", >= 50 => "warning", _ => "danger" };

    private async Task<string> DateAsync(DateTime utc) => (await time.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("d");

    private Task<string> TextAsync(string key) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}");
}
