using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Duplicates;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates;

public class DuplicateStore(IRepository<LoyaltyDuplicate> pairs, TimeProvider clock)
{
    private const int Open = (int)DuplicateState.Open;

    public async Task<LoyaltyDuplicate?> FindAsync(int id) => await pairs.Table.FirstOrDefaultAsync(pair => pair.Id == id);

    public async Task<LoyaltyDuplicate?> FindAsync(int one, int other)
    {
        var key = LoyaltyDuplicate.KeyOf(one, other);
        return await pairs.Table.FirstOrDefaultAsync(pair => pair.PairKey == key);
    }

    /// <summary>All pairs that one of them is in.</summary>
    public async Task<IList<LoyaltyDuplicate>> OfAsync(IReadOnlyCollection<int> customerIds)
    {
        var ids = customerIds.ToArray();
        return await pairs.Table.Where(pair => ids.Contains(pair.LowId) || ids.Contains(pair.HighId)).ToListAsync();
    }

    /// <summary>A new pair, or what is now known of one; a decision about it stays.</summary>
    public async Task KeepAsync(int one, int other, DuplicateMatch match)
    {
        if (await FindAsync(one, other) is { } known)
        {
            if (known.StateId != Open || (known.Score == match.Score && known.Reasons == match.Reasons))
                return;
            known.Score = match.Score;
            known.ReasonIds = (int)match.Reasons;
            await pairs.UpdateAsync(known, false);
            return;
        }

        var key = LoyaltyDuplicate.KeyOf(one, other);
        await pairs.TryInsertAsync(new LoyaltyDuplicate
        {
            PairKey = key,
            LowId = Math.Min(one, other),
            HighId = Math.Max(one, other),
            Score = match.Score,
            ReasonIds = (int)match.Reasons,
            StateId = Open,
            FoundOnUtc = clock.GetUtcNow().UtcDateTime
        }, pair => pair.PairKey == key);
    }

    public Task DecideAsync(LoyaltyDuplicate pair, DuplicateState state, int byId)
    {
        pair.StateId = (int)state;
        pair.DecidedById = byId;
        pair.DecidedOnUtc = clock.GetUtcNow().UtcDateTime;
        return pairs.UpdateAsync(pair, false);
    }

    public Task DeleteAsync(IList<LoyaltyDuplicate> gone) => gone.Count == 0 ? Task.CompletedTask : pairs.DeleteAsync(gone, false);

    public Task EraseAsync(int customerId) => pairs.DeleteAsync(pair => pair.LowId == customerId || pair.HighId == customerId);

    public Task<IPagedList<LoyaltyDuplicate>> ListAsync(DuplicateState state, int leastScore, int customerId, int pageIndex, int pageSize)
    {
        var stateId = (int)state;
        var query = pairs.Table.Where(pair => pair.StateId == stateId && pair.Score >= leastScore);
        if (customerId > 0)
            query = query.Where(pair => pair.LowId == customerId || pair.HighId == customerId);
        return query.OrderByDescending(pair => pair.Score).ThenByDescending(pair => pair.Id).ToPagedListAsync(pageIndex, pageSize);
    }
}
