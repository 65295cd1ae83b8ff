using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>The journal as earning follows it.</summary>
public class EarningFactStore(IRepository<LoyaltyFact> facts)
{
    private static readonly int[] Kinds =
    [
        (int)FactKind.OrderPaid, (int)FactKind.OrderCancelled, (int)FactKind.OrderVoided, (int)FactKind.OrderRefunded, (int)FactKind.ReturnChanged,
        (int)FactKind.ReviewApproved, (int)FactKind.SurveyAnswered, (int)FactKind.Registered
    ];

    /// <summary>0 for an empty journal.</summary>
    public async Task<int> LastIdAsync() => await facts.Table.OrderByDescending(fact => fact.Id).Select(fact => fact.Id).FirstOrDefaultAsync();

    /// <summary>The last fact that was recorded before that moment; 0 for none.</summary>
    public async Task<int> LastIdBeforeAsync(DateTime utc) =>
        await facts.Table.Where(fact => fact.RecordedOnUtc < utc).OrderByDescending(fact => fact.Id).Select(fact => fact.Id).FirstOrDefaultAsync();

    /// <summary>Above the position and up to the second, and those just below it that were recorded lately: identity order is not commit order.</summary>
    public async Task<IReadOnlyList<EarningFact>> ReadAsync(int position, int upTo, int overlap, DateTime lateSinceUtc)
    {
        var lowest = position - overlap;
        return [.. (await facts.Table
            .Where(fact => fact.Id > lowest && fact.Id <= upTo && (fact.Id > position || fact.RecordedOnUtc >= lateSinceUtc) && Kinds.Contains(fact.KindId) && fact.CustomerId > 0 && !fact.IsGuest)
            .OrderBy(fact => fact.Id)
            .Select(fact => new { fact.FactKey, fact.KindId, fact.CustomerId, fact.StoreId, fact.SubjectId, fact.OccurredOnUtc }).ToListAsync())
            .Select(row => new EarningFact(row.FactKey, (FactKind)row.KindId, row.CustomerId, row.StoreId, row.SubjectId, row.OccurredOnUtc))];
    }
}

public sealed record EarningFact(string Key, FactKind Kind, int CustomerId, int StoreId, int SubjectId, DateTime OccurredOnUtc);
