using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;

/// <summary>Sales per product, counted from the journal.</summary>
public class SalesStore(IRepository<LoyaltyFact> facts)
{
    private const int LineKind = (int)FactKind.OrderLine;
    private static readonly int[] UndoneKinds = [(int)FactKind.OrderCancelled, (int)FactKind.OrderVoided];

    public async Task<DateTime?> LastSaleAsync(int storeId)
    {
        var last = await facts.Table.Where(fact => fact.KindId == LineKind && fact.StoreId == storeId)
            .OrderByDescending(fact => fact.OccurredOnUtc).FirstOrDefaultAsync();
        return last?.OccurredOnUtc;
    }

    public async Task<IReadOnlyList<ProductSales>> SoldAsync(int storeId, DateTime sinceUtc)
    {
        var rows = await facts.Table
            .Where(fact => fact.KindId == LineKind && fact.StoreId == storeId && fact.OccurredOnUtc >= sinceUtc)
            .GroupBy(fact => fact.ProductId)
            .Select(product => new { ProductId = product.Key, Orders = product.Count(), Pieces = product.Sum(fact => fact.Quantity) })
            .ToListAsync();
        return rows.Select(row => new ProductSales(row.ProductId, row.Orders, row.Pieces)).ToList();
    }

    public async Task<IReadOnlyList<ProductSales>> UndoneAsync(int storeId, DateTime sinceUtc)
    {
        var undone = facts.Table.Where(fact => UndoneKinds.Contains(fact.KindId) && fact.StoreId == storeId).Select(fact => fact.SubjectId).Distinct();
        var rows = await (
            from line in facts.Table
            join orderId in undone on line.SubjectId equals orderId
            where line.KindId == LineKind && line.StoreId == storeId && line.OccurredOnUtc >= sinceUtc
            group line by line.ProductId into product
            select new { ProductId = product.Key, Orders = product.Count(), Pieces = product.Sum(fact => fact.Quantity) }).ToListAsync();
        return rows.Select(row => new ProductSales(row.ProductId, row.Orders, row.Pieces)).ToList();
    }
}
