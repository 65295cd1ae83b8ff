using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;

/// <summary>What the journal knows of blocks. Times from the first up to, not including, the second; store 0 for all.</summary>
public class BlockResultStore(IRepository<LoyaltyFact> facts)
{
    private const int ShownKind = (int)FactKind.BlockShown;
    private const int ClickKind = (int)FactKind.BlockClicked;
    private const int LineKind = (int)FactKind.OrderLine;
    private const int ProductsAtOnce = 500;
    private const int MostInAMail = 12;

    private static readonly int[] UndoneKinds = [(int)FactKind.OrderCancelled, (int)FactKind.OrderVoided];

    /// <summary>How often a product was seen in each block; a mail's fact says how many it shows.</summary>
    public async Task<Dictionary<string, int>> ShownAsync(DateTime fromUtc, DateTime beforeUtc, int storeId)
    {
        var rows = await In(ShownKind, fromUtc, beforeUtc, storeId).GroupBy(fact => new { fact.Text, fact.Quantity })
            .Select(block => new { block.Key.Text, block.Key.Quantity, Count = block.Count() }).ToListAsync();
        return rows.Where(row => row.Text != null).GroupBy(row => row.Text!).ToDictionary(block => block.Key, block => block.Sum(row => row.Count * Math.Clamp(row.Quantity, 1, MostInAMail)));
    }

    /// <summary>How often each product was seen in each block; mails do not say which.</summary>
    public async Task<IReadOnlyList<(string Block, int ProductId, int Count)>> ShownProductsAsync(DateTime fromUtc, DateTime beforeUtc, int storeId)
    {
        var rows = await In(ShownKind, fromUtc, beforeUtc, storeId).Where(fact => fact.ProductId > 0).GroupBy(fact => new { fact.Text, fact.ProductId })
            .Select(seen => new { seen.Key.Text, seen.Key.ProductId, Count = seen.Count() }).ToListAsync();
        return [.. rows.Where(row => row.Text != null).Select(row => (row.Text!, row.ProductId, row.Count))];
    }

    /// <summary>How many products each person saw in each of the named blocks, in all stores.</summary>
    public async Task<IReadOnlyList<(string Person, string Block, int Count)>> ShownToAsync(DateTime fromUtc, DateTime beforeUtc, string[] blocks)
    {
        var rows = await In(ShownKind, fromUtc, beforeUtc, 0).Where(fact => blocks.Contains(fact.Text))
            .GroupBy(fact => new { fact.CustomerId, fact.VisitorId, fact.IsGuest, fact.Text, fact.Quantity })
            .Select(seen => new { seen.Key.CustomerId, seen.Key.VisitorId, seen.Key.IsGuest, seen.Key.Text, seen.Key.Quantity, Count = seen.Count() }).ToListAsync();
        return
        [
            .. rows.GroupBy(row => (Person: PersonOf(row.CustomerId, row.VisitorId, row.IsGuest), row.Text))
                .Select(seen => (seen.Key.Person, seen.Key.Text!, seen.Sum(row => row.Count * Math.Clamp(row.Quantity, 1, MostInAMail))))
        ];
    }

    public async Task<IReadOnlyList<BlockClick>> ClicksAsync(DateTime fromUtc, DateTime beforeUtc, int storeId)
    {
        var rows = await In(ClickKind, fromUtc, beforeUtc, storeId)
            .Select(fact => new { fact.CustomerId, fact.VisitorId, fact.IsGuest, fact.ProductId, fact.OccurredOnUtc, fact.Text }).ToListAsync();
        return [.. rows.Where(row => row.Text != null).Select(row => new BlockClick(PersonOf(row.CustomerId, row.VisitorId, row.IsGuest), row.ProductId, row.OccurredOnUtc, row.Text!))];
    }

    /// <summary>Lines of orders that stand.</summary>
    public async Task<IReadOnlyList<SoldLine>> LinesAsync(DateTime fromUtc, DateTime beforeUtc, int storeId, IReadOnlyCollection<int> productIds)
    {
        var lines = new List<SoldLine>();
        foreach (var chunk in productIds.Distinct().Chunk(ProductsAtOnce))
        {
            var ids = chunk;
            var rows = await In(LineKind, fromUtc, beforeUtc, storeId).Where(fact => ids.Contains(fact.ProductId))
                .Select(fact => new { fact.CustomerId, fact.VisitorId, fact.IsGuest, fact.SubjectId, fact.ProductId, fact.OccurredOnUtc, fact.Amount }).ToListAsync();
            lines.AddRange(rows.Select(row => new SoldLine(PersonOf(row.CustomerId, row.VisitorId, row.IsGuest), row.SubjectId, row.ProductId, row.OccurredOnUtc, row.Amount)));
        }

        var undone = (await facts.Table.Where(fact => UndoneKinds.Contains(fact.KindId) && fact.OccurredOnUtc >= fromUtc)
            .Select(fact => fact.SubjectId).Distinct().ToListAsync()).ToHashSet();
        return [.. lines.Where(line => !undone.Contains(line.OrderId))];
    }

    private IQueryable<LoyaltyFact> In(int kind, DateTime fromUtc, DateTime beforeUtc, int storeId)
    {
        var query = facts.Table.Where(fact => fact.KindId == kind && fact.OccurredOnUtc >= fromUtc && fact.OccurredOnUtc < beforeUtc);
        return storeId > 0 ? query.Where(fact => fact.StoreId == storeId) : query;
    }

    private static string PersonOf(int customerId, Guid visitorId, bool isGuest) =>
        customerId > 0 && (!isGuest || visitorId == Guid.Empty) ? $"c{customerId}" : $"v{visitorId:N}";
}
