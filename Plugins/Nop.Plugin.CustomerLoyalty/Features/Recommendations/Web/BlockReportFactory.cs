using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Services.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>What blocks brought, as a page and as a file.</summary>
public class BlockReportFactory(
    BlockResults results, BlockReaches reaches, BlockPeriods periods, BlockPlaceEditor places, BlockTexts texts, IPriceFormatter prices, BlockReportChoices choices)
{
    public async Task<BlockReportModel> PrepareAsync(BlockReportModel model)
    {
        var found = await ReadAsync(model);
        await choices.FillAsync(model, await places.ListAsync());

        var most = found.Select(row => row.Brought.Revenue).DefaultIfEmpty().Max();
        var rows = new List<BlockReportRow>();
        foreach (var (result, reach) in found)
            rows.Add(await RowAsync(await texts.OfAsync(result.Page), await texts.OfAsync(result.Strategy), result, reach, most));
        model.Rows = rows;
        if (rows.Count > 1)
            model.Total = await RowAsync(await texts.GetAsync("Report.Total"), string.Empty, new BlockResult(default, default,
                found.Sum(row => row.Brought.Shown), found.Sum(row => row.Brought.Clicked), found.Sum(row => row.Brought.Orders), found.Sum(row => row.Brought.Revenue)), model.AllReach, 0);
        return model;
    }

    public async Task<TableFile> ExportAsync(BlockReportModel model, TableFormat format)
    {
        var rows = new List<(string Page, string Strategy, BlockResult Found, BlockReach? Reach)>();
        foreach (var (result, reach) in await ReadAsync(model))
            rows.Add((await texts.OfAsync(result.Page), await texts.OfAsync(result.Strategy), result, reach));
        return await TableExport.WriteAsync(format, "blocks",
        [
            new(await texts.GetAsync("Report.Page"), row => row.Page),
            new(await texts.GetAsync("Report.Strategy"), row => row.Strategy),
            new(await texts.GetAsync("Report.Shown"), row => row.Found.Shown),
            new(await texts.GetAsync("Report.Clicked"), row => row.Found.Clicked),
            new(await texts.GetAsync("Report.ClickThrough"), row => Rounded(row.Found.ClickThrough, 4), CellStyle.Share),
            new(await texts.GetAsync("Report.Orders"), row => row.Found.Orders),
            new(await texts.GetAsync("Report.Revenue"), row => row.Found.Revenue, CellStyle.Money),
            new(await texts.GetAsync("Report.PerThousand"), row => Rounded(row.Found.RevenuePerThousand, 2), CellStyle.Money),
            new(await texts.GetAsync("Report.Coverage"), row => Rounded((decimal?)row.Reach?.Coverage, 4), CellStyle.Share),
            new(await texts.GetAsync("Report.Novelty"), row => Rounded((decimal?)row.Reach?.Novelty, 4), CellStyle.Share)
        ], rows);
    }

    private static decimal? Rounded(decimal? value, int digits) => value is { } number ? decimal.Round(number, digits) : null;

    private async Task<IReadOnlyList<(BlockResult Brought, BlockReach? Reach)>> ReadAsync(BlockReportModel model)
    {
        var (from, before) = await periods.SettleAsync(model);
        var reach = await reaches.OfAsync(from, before, model.StoreId, model.PlaceId);
        model.AllReach = reach.GetValueOrDefault(default);
        return [.. (await results.OfAsync(from, before, model.StoreId, model.PlaceId)).Select(result => (result, reach.GetValueOrDefault((result.Page, result.Strategy))))];
    }

    private async Task<BlockReportRow> RowAsync(string page, string strategy, BlockResult result, BlockReach? reach, decimal most) => new(
        page,
        strategy,
        result.Shown.ToString("N0"),
        result.Clicked.ToString("N0"),
        result.ClickThrough?.ToString("P2") ?? "–",
        result.Orders.ToString("N0"),
        await prices.FormatPriceAsync(result.Revenue, true, false),
        result.RevenuePerThousand is { } each ? await prices.FormatPriceAsync(each, true, false) : "–",
        most > 0 ? (int)(result.Revenue * 100 / most) : 0)
    {
        PageId = (int)result.Page,
        StrategyId = (int)result.Strategy,
        Coverage = reach?.Coverage?.ToString("P1") ?? "–",
        Novelty = reach?.Novelty?.ToString("P0") ?? "–",
        ClickRate = Math.Round((double)(result.ClickThrough ?? 0) * 100, 2),
        EarnedPerThousand = decimal.Round(result.RevenuePerThousand ?? 0, 2),
        CoveragePercent = Math.Round((reach?.Coverage ?? 0) * 100, 2),
        NoveltyPercent = Math.Round((reach?.Novelty ?? 0) * 100, 1)
    };
}
