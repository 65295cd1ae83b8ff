using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

/// <summary>Adds facts. A fact whose key is there already is left out, whoever wrote it and whenever.</summary>
public class FactJournal(IRepository<LoyaltyFact> facts, TimeProvider clock)
{
    private const int BatchSize = 500;
    private const int NewBatchSize = 5_000;
    private const int Attempts = 3;

    /// <summary>Returns how many facts were new. When it returns, they are in the database.</summary>
    public async Task<int> AppendAsync(IReadOnlyCollection<Fact> batch)
    {
        var added = 0;
        foreach (var chunk in batch.DistinctBy(fact => fact.Key, StringComparer.OrdinalIgnoreCase).Chunk(BatchSize))
            added += await AppendChunkAsync(chunk);
        return added;
    }

    /// <summary>The same, faster where hardly any of the facts can be known yet: tries to add them all and looks for known ones only when that fails.</summary>
    public async Task<int> AppendNewAsync(IReadOnlyCollection<Fact> batch)
    {
        if (batch.Count == 1)
            return await AddOneAsync(ToRow(batch.First())) ? 1 : 0;
        var added = 0;
        foreach (var chunk in batch.DistinctBy(fact => fact.Key, StringComparer.OrdinalIgnoreCase).Chunk(NewBatchSize))
            added += await facts.TryInsertAllAsync(chunk.Select(ToRow).ToList()) ? chunk.Length : await AppendAsync(chunk);
        return added;
    }

    private async Task<int> AppendChunkAsync(Fact[] chunk)
    {
        var known = await KnownKeysAsync(chunk.Select(fact => fact.Key).ToArray());
        var rows = chunk.Where(fact => !known.Contains(fact.Key)).Select(ToRow).ToList();
        if (rows.Count == 0)
            return 0;
        if (rows.Count > 1 && await facts.TryInsertAllAsync(rows))
            return rows.Count;

        var added = 0;
        foreach (var row in rows)
            added += await AddOneAsync(row) ? 1 : 0;
        return added;
    }

    private Task<bool> AddOneAsync(LoyaltyFact row)
    {
        var key = row.FactKey;
        return facts.TryInsertAsync(row, fact => fact.FactKey == key, Attempts);
    }

    private async Task<HashSet<string>> KnownKeysAsync(string[] keys)
    {
        var known = await facts.Table.Where(fact => keys.Contains(fact.FactKey)).Select(fact => fact.FactKey).ToListAsync();
        return known.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private LoyaltyFact ToRow(Fact fact)
    {
        if (fact.Key.Length is 0 or > FactKeys.MaxLength)
            throw new ArgumentException($"A fact key has 1 to {FactKeys.MaxLength} characters: '{fact.Key}'.", nameof(fact));

        return new LoyaltyFact
        {
            FactKey = fact.Key,
            KindId = (int)fact.Kind,
            StoreId = fact.StoreId,
            CustomerId = fact.CustomerId,
            VisitorId = fact.VisitorId,
            IsGuest = fact.IsGuest,
            OccurredOnUtc = fact.OccurredOnUtc,
            RecordedOnUtc = clock.GetUtcNow().UtcDateTime,
            ProductId = fact.ProductId,
            SubjectId = fact.SubjectId,
            Quantity = fact.Quantity,
            Amount = fact.Amount,
            Text = fact.Text.Shortened(400)
        };
    }
}
