using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <summary>The journal as training needs it: by ranges of its numbers.</summary>
public class InteractionStore(IRepository<LoyaltyFact> facts)
{
    private const int RefundKind = (int)FactKind.OrderRefunded;

    private static readonly int[] Kinds =
    [
        (int)FactKind.ProductViewed, (int)FactKind.WishListLineAdded, (int)FactKind.CartLineAdded, (int)FactKind.OrderLine, (int)FactKind.OrderPlaced
    ];

    private static readonly int[] UndoneKinds = [(int)FactKind.OrderCancelled, (int)FactKind.OrderVoided];

    public async Task<int> LastIdAsync()
    {
        var last = await facts.Table.OrderByDescending(fact => fact.Id).Select(fact => fact.Id).Take(1).ToListAsync();
        return last.Count == 0 ? 0 : last[0];
    }

    /// <summary>Facts above the first number up to and with the second.</summary>
    public async Task<IReadOnlyList<InteractionFact>> ReadAsync(int above, int upTo)
    {
        var rows = await facts.Table
            .Where(fact => fact.Id > above && fact.Id <= upTo && Kinds.Contains(fact.KindId))
            .OrderBy(fact => fact.Id)
            .Select(fact => new { fact.KindId, fact.CustomerId, fact.VisitorId, fact.IsGuest, fact.OccurredOnUtc, fact.ProductId, fact.SubjectId, fact.Amount })
            .ToListAsync();
        return [.. rows.Select(row => new InteractionFact((FactKind)row.KindId, row.CustomerId, row.VisitorId, row.IsGuest, row.OccurredOnUtc, row.ProductId, row.SubjectId, row.Amount))];
    }

    /// <summary>Orders that were cancelled or voided.</summary>
    public async Task<HashSet<int>> UndoneAsync() =>
        [.. await facts.Table.Where(fact => UndoneKinds.Contains(fact.KindId)).Select(fact => fact.SubjectId).Distinct().ToListAsync()];

    /// <summary>What was paid back of each order.</summary>
    public async Task<Dictionary<int, decimal>> RefundedAsync()
    {
        var rows = await facts.Table.Where(fact => fact.KindId == RefundKind)
            .GroupBy(fact => fact.SubjectId)
            .Select(order => new { OrderId = order.Key, Amount = order.Max(fact => fact.Amount) }).ToListAsync();
        return rows.ToDictionary(row => row.OrderId, row => row.Amount);
    }
}
