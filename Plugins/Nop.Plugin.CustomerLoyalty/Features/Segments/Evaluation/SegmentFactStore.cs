using System.Linq.Expressions;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;

/// <summary>Counts facts by customer. The same query gives the same answer for some customers as for all.</summary>
public class SegmentFactStore(IRepository<LoyaltyFact> facts, SegmentCatalogueStore catalogue)
{
    private const int Chunk = 1_000;
    private static readonly int[] UndoneKinds = [(int)FactKind.OrderCancelled, (int)FactKind.OrderVoided];

    /// <param name="storeId">0 for the whole shop.</param>
    /// <param name="customerIds">At most a thousand; null for everybody.</param>
    /// <returns>Customers without such facts are left out.</returns>
    public async Task<Dictionary<int, FactTotal>> TotalsAsync(FactQuery query, int storeId, SegmentMoment moment, IReadOnlyCollection<int>? customerIds)
    {
        var totals = new Dictionary<int, FactTotal>();
        var (fromUtc, toUtc) = query.Window.Bounds(moment);
        foreach (var (kinds, about) in await PartsAsync(query))
        {
            var wanted = Wanted(kinds, storeId, fromUtc, toUtc, customerIds);
            if (about is not null)
                wanted = wanted.Where(about);
            await AddAsync(totals, wanted, kinds, 1);
            if (Array.Exists(kinds, AskableFacts.FallsWithItsOrder))
                await AddAsync(totals, Undone(wanted, fromUtc), kinds, -1);
        }

        return totals;
    }

    private IQueryable<LoyaltyFact> Wanted(FactKind[] kinds, int storeId, DateTime? fromUtc, DateTime? toUtc, IReadOnlyCollection<int>? customerIds)
    {
        var ids = Array.ConvertAll(kinds, kind => (int)kind);
        var query = ids.Length == 1 ? OfKind(ids[0]) : facts.Table.Where(fact => ids.Contains(fact.KindId));
        query = customerIds is null ? query.Where(fact => fact.CustomerId != 0) : query.Where(fact => customerIds.Contains(fact.CustomerId));
        if (storeId != 0)
            query = query.Where(fact => fact.StoreId == storeId);
        if (fromUtc is { } from)
            query = query.Where(fact => fact.OccurredOnUtc >= from);
        if (toUtc is { } to)
            query = query.Where(fact => fact.OccurredOnUtc < to);
        return query;
    }

    private IQueryable<LoyaltyFact> OfKind(int kind) => facts.Table.Where(fact => fact.KindId == kind);

    /// <summary>Facts of orders that were cancelled or voided later. Nothing is undone before it was done, so that the window's beginning holds for both.</summary>
    private IQueryable<LoyaltyFact> Undone(IQueryable<LoyaltyFact> wanted, DateTime? fromUtc)
    {
        var undoing = facts.Table.Where(fact => UndoneKinds.Contains(fact.KindId));
        if (fromUtc is { } from)
            undoing = undoing.Where(fact => fact.OccurredOnUtc >= from);
        var money = AskableFacts.All.Where(AskableFacts.FallsWithItsOrder).Select(kind => (int)kind).ToArray();
        return wanted.Where(fact => money.Contains(fact.KindId)).Join(undoing.Select(fact => fact.SubjectId).Distinct(), fact => fact.SubjectId, order => order, (fact, order) => fact);
    }

    private static async Task AddAsync(Dictionary<int, FactTotal> totals, IQueryable<LoyaltyFact> wanted, FactKind[] kinds, int sign)
    {
        var groups = wanted.GroupBy(fact => fact.CustomerId);
        var rows = Array.Exists(kinds, AskableFacts.HasMoney)
            ? await groups.Select(facts => new CustomerTotal { CustomerId = facts.Key, Count = facts.Count(), Sum = facts.Sum(fact => fact.Amount) }).ToListAsync()
            : await groups.Select(facts => new CustomerTotal { CustomerId = facts.Key, Count = facts.Count() }).ToListAsync();
        foreach (var row in rows)
            totals[row.CustomerId] = totals.GetValueOrDefault(row.CustomerId) + new FactTotal(sign * row.Count, sign * row.Sum);
    }

    /// <summary>A query as reads that a database takes: facts of products by lists of products, views of a category by its number.</summary>
    private async Task<IReadOnlyList<(FactKind[] Kinds, Expression<Func<LoyaltyFact, bool>>? About)>> PartsAsync(FactQuery query)
    {
        var kinds = query.Kinds.Distinct().ToArray();
        if (query.Subject == FactSubject.Anything)
            return [(kinds, null)];

        var parts = new List<(FactKind[], Expression<Func<LoyaltyFact, bool>>?)>();
        var ofProducts = Array.FindAll(kinds, kind => AskableFacts.Has(kind, FactSubject.Products));
        if (ofProducts.Length > 0)
            foreach (var products in (await catalogue.ProductsAsync(query.Subject, query.SubjectIds!)).Chunk(Chunk))
                parts.Add((ofProducts, fact => products.Contains(fact.ProductId)));

        var ofPages = kinds.Except(ofProducts).ToArray();
        if (ofPages.Length > 0)
            foreach (var subjects in (await catalogue.WithBelowAsync(query.Subject, query.SubjectIds!)).Chunk(Chunk))
                parts.Add((ofPages, fact => subjects.Contains(fact.SubjectId)));
        return parts;
    }

    private sealed class CustomerTotal
    {
        public int CustomerId { get; init; }
        public int Count { get; init; }
        public decimal Sum { get; init; }
    }
}
