using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

/// <summary>Orders as warranties need them.</summary>
public class WarrantyFactStore(IRepository<LoyaltyFact> facts, IRepository<OrderItem> lines, IRepository<ProductCategory> categories, IRepository<Order> orders)
{
    private static readonly int[] Kinds = [(int)FactKind.OrderPaid, (int)FactKind.OrderCancelled, (int)FactKind.OrderVoided, (int)FactKind.OrderRefunded];

    public async Task<int> LastIdAsync() => await facts.Table.OrderByDescending(fact => fact.Id).Select(fact => fact.Id).FirstOrDefaultAsync();

    /// <summary>Orders about which there is something between the two, or just below that was recorded lately.</summary>
    public async Task<IList<int>> ChangedAsync(int position, int upTo, int overlap, DateTime lateSinceUtc)
    {
        var lowest = position - overlap;
        return await facts.Table
            .Where(fact => fact.Id > lowest && fact.Id <= upTo && (fact.Id > position || fact.RecordedOnUtc >= lateSinceUtc) && fact.CustomerId > 0 && Kinds.Contains(fact.KindId))
            .Select(fact => fact.SubjectId).Distinct().ToListAsync();
    }

    public async Task<Order?> OrderAsync(int id) => await orders.Table.FirstOrDefaultAsync(order => order.Id == id && !order.Deleted);

    public async Task<IList<OrderItem>> LinesAsync(int orderId) => await lines.Table.Where(line => line.OrderId == orderId).ToListAsync();

    public async Task<ILookup<int, int>> CategoriesAsync(int[] productIds) =>
        (await categories.Table.Where(link => productIds.Contains(link.ProductId)).Select(link => new { link.ProductId, link.CategoryId }).ToListAsync()).ToLookup(link => link.ProductId, link => link.CategoryId);
}
