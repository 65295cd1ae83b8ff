using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

/// <summary>Orders as warranties need them.</summary>
public class WarrantyFactStore(IRepository<LoyaltyFact> facts, IRepository<OrderItem> lines, IRepository<ProductCategory> categories, IRepository<Order> orders, IRepository<ReturnRequest> returns)
{
    private const int Returned = (int)FactKind.ReturnChanged;
    private const int Refunded = (int)ReturnRequestStatus.ItemsRefunded;
    private static readonly int[] Kinds = [(int)FactKind.OrderPaid, (int)FactKind.OrderCancelled, (int)FactKind.OrderVoided, (int)FactKind.OrderRefunded];

    public async Task<int> LastIdAsync() => await facts.Table.OrderByDescending(fact => fact.Id).Select(fact => fact.Id).FirstOrDefaultAsync();

    /// <summary>Orders about which there is something between the two, or just below that was recorded lately.</summary>
    public async Task<IList<int>> ChangedAsync(int position, int upTo, int overlap, DateTime lateSinceUtc)
    {
        var lowest = position - overlap;
        var changed = facts.Table.Where(fact => fact.Id > lowest && fact.Id <= upTo && (fact.Id > position || fact.RecordedOnUtc >= lateSinceUtc) && fact.CustomerId > 0);
        var ids = await changed.Where(fact => Kinds.Contains(fact.KindId)).Select(fact => fact.SubjectId).Distinct().ToListAsync();
        var returnIds = (await changed.Where(fact => fact.KindId == Returned).Select(fact => fact.SubjectId).Distinct().ToListAsync()).ToArray();
        if (returnIds.Length == 0)
            return ids;
        var lineIds = (await returns.Table.Where(request => returnIds.Contains(request.Id)).Select(request => request.OrderItemId).ToListAsync()).ToArray();
        return [.. ids.Union(await lines.Table.Where(line => lineIds.Contains(line.Id)).Select(line => line.OrderId).Distinct().ToListAsync())];
    }

    /// <summary>Pieces of each line that were sent back and paid back.</summary>
    public async Task<IReadOnlyDictionary<int, int>> SentBackAsync(int[] lineIds) =>
        (await returns.Table.Where(request => lineIds.Contains(request.OrderItemId) && request.ReturnRequestStatusId == Refunded)
            .Select(request => new { request.OrderItemId, request.Quantity, request.ReturnedQuantity }).ToListAsync())
            .GroupBy(request => request.OrderItemId)
            .ToDictionary(line => line.Key, line => line.Sum(request => request.ReturnedQuantity > 0 ? request.ReturnedQuantity : request.Quantity));

    public async Task<Order?> OrderAsync(int id) => await orders.Table.FirstOrDefaultAsync(order => order.Id == id);

    public async Task<IList<OrderItem>> LinesAsync(int orderId) => await lines.Table.Where(line => line.OrderId == orderId).ToListAsync();

    public async Task<ILookup<int, int>> CategoriesAsync(int[] productIds) =>
        (await categories.Table.Where(link => productIds.Contains(link.ProductId)).Select(link => new { link.ProductId, link.CategoryId }).ToListAsync()).ToLookup(link => link.ProductId, link => link.CategoryId);
}
