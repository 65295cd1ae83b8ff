using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

public class RetentionStore(IRepository<LoyaltyFact> facts)
{
    /// <summary>Deletes the oldest facts of these kinds from before that time, at most so many; returns how many.</summary>
    public async Task<int> DeleteOldestAsync(int[] kinds, DateTime beforeUtc, int most)
    {
        var deleted = 0;
        foreach (var kind in kinds)
        {
            if (deleted >= most)
                break;
            var ids = await facts.Table
                .Where(fact => fact.KindId == kind && fact.OccurredOnUtc < beforeUtc)
                .OrderBy(fact => fact.OccurredOnUtc).Take(most - deleted)
                .Select(fact => fact.Id).ToListAsync();
            if (ids.Count > 0)
                deleted += await facts.DeleteAsync(fact => ids.Contains(fact.Id));
        }

        return deleted;
    }
}
