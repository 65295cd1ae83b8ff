using Demo.Import.Cleaning;
using Demo.Import.Planning;
using Microsoft.EntityFrameworkCore;
using Nop.Core.Domain.Orders;

namespace Demo.Import.Writing;

/// <summary>
/// Goods that came back after they were sent become return requests; they carry the date that the refunded amount of an
/// order lacks. The number names the cancelled invoice and its place in it.
/// </summary>
public sealed class ReturnWriter(ImportTarget target, ImportCounts counts)
{
    public async Task WriteAsync(
        ImportPlan plan, IReadOnlyDictionary<int, KnownCustomer> customers, WrittenOrders written, CancellationToken cancellation)
    {
        var there = await target.Context.Set<ReturnRequest>().AsNoTracking()
            .Select(request => request.CustomNumber).ToHashSetAsync(StringComparer.OrdinalIgnoreCase, cancellation);
        var missing = Number(plan).Where(pair => !there.Contains(pair.Number)).ToList();
        if (missing.Count == 0)
            return;

        var earlierItems = await LoadEarlierItemsAsync(plan, missing, written, cancellation);
        var requests = missing.Select(pair => Request(plan, pair.Return, pair.Number, customers, earlierItems)).ToList();
        await target.Bulk.InTransactionAsync(async () =>
        {
            foreach (var request in requests)
                request.Id = target.Bulk.NextId<ReturnRequest>();
            await target.Bulk.WriteAsync(requests, cancellation);
        }, cancellation);
        counts.Returns += requests.Count;
    }

    private IEnumerable<(PlannedReturn Return, string Number)> Number(ImportPlan plan)
    {
        var cancellation = -1;
        var place = 0;
        foreach (var planned in plan.Returns)
        {
            place = planned.Cancellation.Name == cancellation ? place + 1 : 1;
            cancellation = planned.Cancellation.Name;
            if (planned.Item != PlannedReturn.NoItem && WasSentBefore(plan, planned))
                yield return (planned, $"{plan.Table.Invoices[cancellation]}/{place}");
        }
    }

    private bool WasSentBefore(ImportPlan plan, PlannedReturn planned) =>
        Fulfilment.Of(plan.Orders[planned.Order], target.NowUtc).SentUtc is { } sent && sent < LocalTime.ToUtc(planned.Cancellation.LocalTime);

    /// <summary>After an interrupted import the ids of items that an earlier run wrote are read back.</summary>
    private async Task<int[]> LoadEarlierItemsAsync(
        ImportPlan plan, List<(PlannedReturn Return, string Number)> missing, WrittenOrders written, CancellationToken cancellation)
    {
        var ids = written.ItemIds;
        var orders = missing.Where(pair => ids[pair.Return.Item] == 0).Select(pair => pair.Return.Order).Distinct();
        foreach (var chunk in orders.Chunk(500))
        {
            var orderIds = chunk.Select(order => written.OrderIds[order]).ToList();
            var items = (await target.Context.Set<OrderItem>().AsNoTracking().Where(item => orderIds.Contains(item.OrderId))
                .Select(item => new { item.Id, item.OrderId }).ToListAsync(cancellation)).ToLookup(item => item.OrderId, item => item.Id);
            foreach (var order in chunk)
            {
                var number = plan.Orders[order].FirstItem;
                foreach (var id in items[written.OrderIds[order]].Order().Take(plan.Orders[order].ItemCount))
                    ids[number++] = id;
            }
        }
        return ids;
    }

    private ReturnRequest Request(
        ImportPlan plan, PlannedReturn planned, string number, IReadOnlyDictionary<int, KnownCustomer> customers, int[] itemIds)
    {
        var when = LocalTime.ToUtc(planned.Cancellation.LocalTime);
        return new ReturnRequest
        {
            CustomNumber = number,
            StoreId = target.StoreId,
            OrderItemId = itemIds[planned.Item],
            CustomerId = customers[planned.Cancellation.Customer].Id,
            Quantity = planned.Quantity,
            ReturnedQuantity = planned.Quantity,
            ReasonForReturn = $"Cancelled by invoice {plan.Table.Invoices[planned.Cancellation.Name]}",
            RequestedAction = "Refund",
            ReturnRequestStatus = ReturnRequestStatus.ItemsRefunded,
            CreatedOnUtc = when,
            UpdatedOnUtc = when,
        };
    }
}
