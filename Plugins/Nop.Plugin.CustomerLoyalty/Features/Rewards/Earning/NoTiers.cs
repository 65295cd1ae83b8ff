namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>A shop without tiers.</summary>
public class NoTiers : ITierOf
{
    public Task<TierStanding> FindAsync(int customerId, int storeId) => Task.FromResult(TierStanding.None);

    public Task<IReadOnlyDictionary<int, TierStanding>> FindAsync(IReadOnlyCollection<int> customerIds, int storeId) =>
        Task.FromResult<IReadOnlyDictionary<int, TierStanding>>(new Dictionary<int, TierStanding>());

    public Task<IReadOnlyList<TierName>> NamesAsync() => Task.FromResult<IReadOnlyList<TierName>>([]);
}
