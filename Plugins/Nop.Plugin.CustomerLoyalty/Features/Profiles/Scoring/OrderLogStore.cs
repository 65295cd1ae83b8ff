using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;

/// <summary>All orders of the journal in memory, a week at a time.</summary>
public class OrderLogStore(IRepository<LoyaltyFact> facts)
{
    private const int Placed = (int)FactKind.OrderPlaced;

    private static readonly TimeSpan Slice = TimeSpan.FromDays(7);
    private static readonly int[] UndoingKinds = [(int)FactKind.OrderCancelled, (int)FactKind.OrderVoided, (int)FactKind.OrderRefunded];

    /// <param name="upToUtc">Later orders do not exist yet.</param>
    public async Task<OrderLog> ReadAsync(DateTime upToUtc)
    {
        var log = new OrderLog(await facts.Table.CountAsync(fact => fact.KindId == Placed && fact.OccurredOnUtc <= upToUtc));
        if (await FirstAsync(DateTime.UnixEpoch) is not { } first)
            return log;

        for (var from = first; from <= upToUtc;)
        {
            var before = from + Slice;
            var orders = await facts.Table
                .Where(fact => fact.KindId == Placed && fact.OccurredOnUtc >= from && fact.OccurredOnUtc < before && fact.OccurredOnUtc <= upToUtc && fact.CustomerId > 0)
                .Select(fact => new { fact.SubjectId, fact.CustomerId, fact.StoreId, fact.OccurredOnUtc, fact.Amount }).ToListAsync();
            foreach (var order in orders)
                log.Placed(order.SubjectId, order.CustomerId, order.StoreId, order.OccurredOnUtc, order.Amount);
            // A shop that was closed for years is not asked week by week.
            from = orders.Count > 0 ? before : await FirstAsync(before) ?? DateTime.MaxValue;
        }

        await ReadUndoneAsync(log);
        return log;
    }

    private async Task ReadUndoneAsync(OrderLog log)
    {
        foreach (var kind in UndoingKinds)
        {
            var rows = await facts.Table.Where(fact => fact.KindId == kind).Select(fact => new { fact.SubjectId, fact.Amount }).ToListAsync();
            foreach (var row in rows)
                if (kind == (int)FactKind.OrderRefunded)
                    log.Refunded(row.SubjectId, row.Amount);
                else
                    log.Undone(row.SubjectId);
        }
    }

    private async Task<DateTime?> FirstAsync(DateTime sinceUtc) =>
        await facts.Table.Where(fact => fact.KindId == Placed && fact.OccurredOnUtc >= sinceUtc)
            .OrderBy(fact => fact.OccurredOnUtc).Select(fact => (DateTime?)fact.OccurredOnUtc).FirstOrDefaultAsync();
}
