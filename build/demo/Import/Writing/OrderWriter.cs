using Demo.Import.Planning;
using Microsoft.EntityFrameworkCore;
using Nop.Core.Domain.Orders;

namespace Demo.Import.Writing;

/// <summary>Adds the orders that are not in the shop yet, some thousands in one transaction, oldest first.</summary>
public sealed class OrderWriter(ImportTarget target, ImportCounts counts)
{
    private const int OrdersPerTransaction = 2_000;

    /// <returns>Ids of orders and items by their position in the plan; items that were there before have id 0.</returns>
    public async Task<WrittenOrders> WriteAsync(
        ImportPlan plan, IReadOnlyDictionary<int, int> products, IReadOnlyDictionary<int, KnownCustomer> customers,
        Action<int> progress, CancellationToken cancellation)
    {
        var written = new WrittenOrders(new int[plan.Orders.Count], new int[plan.Items.Count]);
        var there = await target.Context.Set<Order>().AsNoTracking()
            .Where(order => order.PaymentMethodSystemName == OrderRows.PaymentMethod)
            .ToDictionaryAsync(order => order.OrderGuid, order => order.Id, cancellation);
        var missing = new List<int>();
        for (var position = 0; position < plan.Orders.Count; position++)
        {
            var invoice = plan.Table.Invoices[plan.Orders[position].Invoice.Name];
            if (there.Count > 0 && there.TryGetValue(OrderRows.GuidOf(invoice), out var id))
                written.OrderIds[position] = id;
            else
                missing.Add(position);
        }
        counts.OrdersAlreadyThere = plan.Orders.Count - missing.Count;

        var done = counts.OrdersAlreadyThere;
        foreach (var chunk in missing.Chunk(OrdersPerTransaction))
        {
            var batch = new OrderBatch(target, plan, products, customers, written, counts);
            await target.Bulk.InTransactionAsync(() => batch.WriteAsync(chunk, cancellation), cancellation);
            progress(done += chunk.Length);
        }
        return written;
    }
}

public sealed record WrittenOrders(int[] OrderIds, int[] ItemIds);
