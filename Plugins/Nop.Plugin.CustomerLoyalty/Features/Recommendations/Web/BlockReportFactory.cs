using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Services.Catalog;
using Nop.Services.Configuration;
using Nop.Services.Helpers;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

public class BlockReportFactory(
    BlockResults results, BlockTexts texts, IPriceFormatter prices, ISettingService settings, IStoreService stores, IDateTimeHelper time, TimeProvider clock)
{
    private const int UsualDays = 30;

    public async Task<BlockReportModel> PrepareAsync(BlockReportModel model)
    {
        var found = await ReadAsync(model);
        model.AttributionDays = (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).BlocksAttributionDays;
        model.AvailableStores.Add(new SelectListItem(await texts.GetAsync("AllStores"), "0"));
        foreach (var store in await stores.GetAllStoresAsync())
            model.AvailableStores.Add(new SelectListItem(store.Name, store.Id.ToString()));

        var most = found.Select(result => result.Revenue).DefaultIfEmpty().Max();
        var rows = new List<BlockReportRow>();
        foreach (var result in found)
            rows.Add(await RowAsync(await texts.OfAsync(result.Page), await texts.OfAsync(result.Strategy), result, most));
        model.Rows = rows;
        if (rows.Count > 1)
            model.Total = await RowAsync(await texts.GetAsync("Report.Total"), string.Empty, new BlockResult(default, default,
                found.Sum(result => result.Shown), found.Sum(result => result.Clicked), found.Sum(result => result.Orders), found.Sum(result => result.Revenue)), 0);
        return model;
    }

    public async Task<TableFile> ExportAsync(BlockReportModel model, TableFormat format)
    {
        var rows = new List<(string Page, string Strategy, BlockResult Found)>();
        foreach (var result in await ReadAsync(model))
            rows.Add((await texts.OfAsync(result.Page), await texts.OfAsync(result.Strategy), result));
        return await TableExport.WriteAsync(format, "blocks",
        [
            new(await texts.GetAsync("Report.Page"), row => row.Page),
            new(await texts.GetAsync("Report.Strategy"), row => row.Strategy),
            new(await texts.GetAsync("Report.Shown"), row => row.Found.Shown),
            new(await texts.GetAsync("Report.Clicked"), row => row.Found.Clicked),
            new(await texts.GetAsync("Report.ClickThrough"), row => Rounded(row.Found.ClickThrough, 4), CellStyle.Share),
            new(await texts.GetAsync("Report.Orders"), row => row.Found.Orders),
            new(await texts.GetAsync("Report.Revenue"), row => row.Found.Revenue, CellStyle.Money),
            new(await texts.GetAsync("Report.PerThousand"), row => Rounded(row.Found.RevenuePerThousand, 2), CellStyle.Money)
        ], rows);
    }

    private static decimal? Rounded(decimal? value, int digits) => value is { } number ? decimal.Round(number, digits) : null;

    /// <summary>Fills in the usual period where none was chosen; days that make no sense are swapped.</summary>
    private async Task<IReadOnlyList<BlockResult>> ReadAsync(BlockReportModel model)
    {
        var zone = await time.GetCurrentTimeZoneAsync();
        var today = TimeZoneInfo.ConvertTimeFromUtc(clock.GetUtcNow().UtcDateTime, zone).Date;
        var (from, to) = (model.From?.Date ?? today.AddDays(1 - UsualDays), model.To?.Date ?? today);
        if (from > to)
            (from, to) = (to, from);
        (model.From, model.To) = (from, to);
        return await results.OfAsync(ToUtc(from, zone), ToUtc(to.AddDays(1), zone), model.StoreId);
    }

    private async Task<BlockReportRow> RowAsync(string page, string strategy, BlockResult result, decimal most) => new(
        page,
        strategy,
        result.Shown.ToString("N0"),
        result.Clicked.ToString("N0"),
        result.ClickThrough?.ToString("P2") ?? "–",
        result.Orders.ToString("N0"),
        await prices.FormatPriceAsync(result.Revenue, true, false),
        result.RevenuePerThousand is { } each ? await prices.FormatPriceAsync(each, true, false) : "–",
        most > 0 ? (int)(result.Revenue * 100 / most) : 0);

    /// <summary>A midnight that the change to summer time leaves out becomes the first moment after it.</summary>
    private static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        var moment = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(moment) ? moment.AddHours(1) : moment, zone);
    }
}
