using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;
using Nop.Services.Catalog;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>The clicks or orders behind one figure of the report.</summary>
public class BlockDeedFactory(BlockDeeds deeds, BlockPeriods periods, BlockTexts texts, IProductService products, ICustomerService customers, IPriceFormatter prices)
{
    private const int Most = 500;

    public async Task<BlockDeedListModel> PrepareAsync(BlockReportModel report, int pageId, int strategyId, bool orders)
    {
        var (from, before) = await periods.SettleAsync(report);
        bool IsWanted(BlockName name) =>
            (pageId == 0 || (int)name.Page == pageId) && (strategyId == 0 || (int)name.Strategy == strategyId) && (report.PlaceId == 0 || name.PlaceId == report.PlaceId);
        var found = orders
            ? await deeds.SalesAsync(from, before, report.StoreId, IsWanted, Most)
            : await deeds.ClicksAsync(from, before, report.StoreId, IsWanted, Most);

        var names = (await products.GetProductsByIdsAsync([.. found.Select(deed => deed.ProductId).Distinct()])).ToDictionary(product => product.Id, product => product.Name);
        var people = (await customers.GetCustomersByIdsAsync([.. found.Select(deed => deed.CustomerId).Where(id => id > 0).Distinct()])).ToDictionary(customer => customer.Id, customer => customer.Email);
        var visitor = await texts.GetAsync("Report.Visitor");
        var rows = new List<BlockDeedRow>();
        foreach (var deed in found)
            rows.Add(new BlockDeedRow(
                await periods.MomentAsync(deed.OnUtc),
                $"{await texts.OfAsync(deed.Block.Page)}: {await texts.OfAsync(deed.Block.Strategy)}",
                deed.CustomerId,
                deed.CustomerId == 0 ? visitor : people.GetValueOrDefault(deed.CustomerId) is { Length: > 0 } email ? email : $"#{deed.CustomerId}",
                deed.ProductId,
                names.GetValueOrDefault(deed.ProductId, $"#{deed.ProductId}"),
                deed.OrderId,
                orders ? await prices.FormatPriceAsync(deed.Amount, true, false) : string.Empty));
        return new BlockDeedListModel { Report = report, IsOrders = orders, Rows = rows, IsCut = found.Count == Most };
    }
}
