using System.Globalization;
using Demo.Domain;
using Demo.Import.Cleaning;
using Demo.Import.Planning;
using Microsoft.EntityFrameworkCore;
using Nop.Core.Domain.Orders;

namespace Demo.Import.Writing;

/// <summary>Notes each refund on its order, and brings orders of an earlier import up to date when a longer file refunds more of them.</summary>
public sealed class RefundWriter(ImportTarget target, ImportCounts counts)
{
    private const string NoteStart = "Refunded by invoice ";

    public async Task WriteAsync(ImportPlan plan, WrittenOrders written, CancellationToken cancellation)
    {
        var changed = await FindChangedAsync(plan, written, cancellation);
        var there = (await target.Context.Set<OrderNote>().AsNoTracking().Where(note => note.Note.StartsWith(NoteStart))
            .Select(note => new { note.OrderId, note.Note }).ToListAsync(cancellation)).Select(note => (note.OrderId, note.Note)).ToHashSet();
        var notes = Notes(plan, written).Where(note => !there.Contains((note.OrderId, note.Note))).ToList();
        if (notes.Count == 0 && changed.Count == 0)
            return;

        await target.Bulk.InTransactionAsync(async () =>
        {
            foreach (var note in notes)
                note.Id = target.Bulk.NextId<OrderNote>();
            await target.Bulk.WriteAsync(notes, cancellation);
        }, cancellation);
        foreach (var (id, order) in changed)
            await UpdateAsync(id, order, cancellation);
        counts.OrdersChanged = changed.Count;
    }

    private async Task<List<(int Id, PlannedOrder Order)>> FindChangedAsync(ImportPlan plan, WrittenOrders written, CancellationToken cancellation)
    {
        if (counts.OrdersAlreadyThere == 0)
            return [];
        var stored = await target.Context.Set<Order>().AsNoTracking()
            .Where(order => order.PaymentMethodSystemName == OrderRows.PaymentMethod)
            .ToDictionaryAsync(order => order.Id, order => order.RefundedAmount, cancellation);
        return [.. plan.Orders.Select((order, position) => (Id: written.OrderIds[position], Order: order))
            .Where(pair => stored[pair.Id] < pair.Order.Refunded)];
    }

    private async Task UpdateAsync(int id, PlannedOrder planned, CancellationToken cancellation)
    {
        var payment = (int)Fulfilment.Of(planned, target.NowUtc).Payment;
        var refunded = planned.Refunded;
        await target.Context.Set<Order>().Where(order => order.Id == id).ExecuteUpdateAsync(
            update => update.SetProperty(order => order.RefundedAmount, refunded).SetProperty(order => order.PaymentStatusId, payment), cancellation);
    }

    private static IEnumerable<OrderNote> Notes(ImportPlan plan, WrittenOrders written) =>
        plan.Returns.GroupBy(refund => (refund.Cancellation.Name, refund.Order)).Select(group => new OrderNote
        {
            OrderId = written.OrderIds[group.Key.Order],
            Note = $"{NoteStart}{plan.Table.Invoices[group.Key.Name]}: {group.Sum(refund => refund.Amount).ToString("0.00##", CultureInfo.InvariantCulture)}",
            CreatedOnUtc = LocalTime.ToUtc(group.First().Cancellation.LocalTime),
        });
}
