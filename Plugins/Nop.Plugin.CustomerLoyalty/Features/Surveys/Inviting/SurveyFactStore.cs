using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;

/// <summary>The journal as surveys follow it.</summary>
public class SurveyFactStore(IRepository<LoyaltyFact> facts)
{
    private const int Complete = (int)OrderState.Complete;

    private static readonly int[] Kinds = [(int)FactKind.OrderPaid, (int)FactKind.ShipmentDelivered, (int)FactKind.OrderStatusChanged];

    /// <summary>0 for an empty journal.</summary>
    public async Task<int> LastIdAsync() => await facts.Table.OrderByDescending(fact => fact.Id).Select(fact => fact.Id).FirstOrDefaultAsync();

    /// <summary>What happened to orders of people with an account, above the position and up to the second, and just below it when recorded lately: identity order is not commit order.</summary>
    public async Task<IReadOnlyList<OrderHappening>> ReadAsync(int position, int upTo, int overlap, DateTime lateSinceUtc)
    {
        var lowest = position - overlap;
        return [.. (await facts.Table
            .Where(fact => fact.Id > lowest && fact.Id <= upTo && (fact.Id > position || fact.RecordedOnUtc >= lateSinceUtc) && Kinds.Contains(fact.KindId) && fact.CustomerId > 0 && !fact.IsGuest)
            .OrderBy(fact => fact.Id).Select(fact => new { fact.KindId, fact.SubjectId, fact.Quantity, fact.OccurredOnUtc }).ToListAsync())
            .Where(row => row.KindId != (int)FactKind.OrderStatusChanged || row.Quantity == Complete)
            .Select(row => new OrderHappening((FactKind)row.KindId, row.SubjectId, row.OccurredOnUtc))];
    }
}

public sealed record OrderHappening(FactKind Kind, int OrderId, DateTime OnUtc);
