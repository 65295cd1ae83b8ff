using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;

public class FeedbackChangeStore(IRepository<LoyaltyFeedbackChange> changes)
{
    /// <summary>Of those days, the latest first; with those that hold for all stores.</summary>
    public async Task<IReadOnlyList<LoyaltyFeedbackChange>> ReadAsync(int storeId, int fromDay, int toDay) =>
        [.. await changes.Table.Where(row => row.Day >= fromDay && row.Day <= toDay && (storeId == 0 || row.StoreId == storeId || row.StoreId == 0)).OrderByDescending(row => row.Day).ThenByDescending(row => row.Id).ToListAsync()];

    public async Task<LoyaltyFeedbackChange?> FindAsync(int id) => await changes.Table.FirstOrDefaultAsync(row => row.Id == id);

    public Task AddAsync(LoyaltyFeedbackChange change)
    {
        var key = change.ChangeKey;
        return changes.TryAddAsync(change, row => row.ChangeKey == key);
    }

    public Task DeleteAsync(LoyaltyFeedbackChange change) => changes.DeleteAsync(change, false);

    /// <summary>Gives what was changed because of one theme to another.</summary>
    public async Task MoveAsync(int themeId, int intoId)
    {
        var rows = await changes.Table.Where(row => row.ThemeId == themeId).ToListAsync();
        foreach (var row in rows)
            row.ThemeId = intoId;
        if (rows.Count > 0)
            await changes.UpdateAsync(rows, false);
    }
}
