using Nop.Plugin.CustomerLoyalty.Engine.Overview;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Targets;

/// <summary>Targets by store; a store without one of its own has that of all stores where it is a rate: counts and amounts of all stores are too much for one.</summary>
public class TargetDesk(TargetStore store)
{
    public Task<IReadOnlyList<LoyaltyTarget>> OwnAsync(int storeId) => store.OfStoreAsync(storeId);

    public async Task<IReadOnlyDictionary<OverviewCard, LoyaltyTarget>> ReadAsync(int storeId)
    {
        var targets = (await store.OfStoreAsync(0)).Where(row => storeId == 0 || CardRule.For(row.Card).IsRate).ToDictionary(row => row.Card);
        if (storeId > 0)
            foreach (var own in await store.OfStoreAsync(storeId))
                targets[own.Card] = own;
        return targets;
    }

    public async Task SaveAsync(int storeId, IReadOnlyDictionary<OverviewCard, (decimal Goal, decimal? Bearable)?> wanted)
    {
        foreach (var (card, target) in wanted)
            await store.SaveAsync(storeId, card, target);
    }
}
