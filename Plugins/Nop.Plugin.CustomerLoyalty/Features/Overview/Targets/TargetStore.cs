using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Targets;

public class TargetStore(IRepository<LoyaltyTarget> targets)
{
    public async Task<IReadOnlyList<LoyaltyTarget>> OfStoreAsync(int storeId) => [.. await targets.Table.Where(row => row.StoreId == storeId).OrderBy(row => row.CardId).ToListAsync()];

    /// <summary>Null takes the target away.</summary>
    public async Task SaveAsync(int storeId, OverviewCard card, (decimal Goal, decimal? Bearable)? wanted)
    {
        var cardId = (int)card;
        var there = await targets.Table.FirstOrDefaultAsync(row => row.StoreId == storeId && row.CardId == cardId);
        if (wanted is not { } target)
        {
            if (there is not null)
                await targets.DeleteAsync(there, false);
            return;
        }

        var added = new LoyaltyTarget { StoreId = storeId, CardId = cardId, Goal = target.Goal, Bearable = target.Bearable };
        if (there is null && await targets.TryInsertAsync(added, row => row.StoreId == storeId && row.CardId == cardId))
            return;
        if ((there ?? await targets.Table.FirstOrDefaultAsync(row => row.StoreId == storeId && row.CardId == cardId)) is not { } known)
            return;
        (known.Goal, known.Bearable) = (target.Goal, target.Bearable);
        await targets.UpdateAsync(known, false);
    }
}
