namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>What earning has to know of tiers. A store in which nobody has a tier answers <see cref="TierStanding.None"/>.</summary>
public interface ITierOf
{
    Task<TierStanding> FindAsync(int customerId, int storeId);

    /// <summary>Customers without a tier may be left out.</summary>
    Task<IReadOnlyDictionary<int, TierStanding>> FindAsync(IReadOnlyCollection<int> customerIds, int storeId);

    /// <summary>Those that a rule can be limited to, lowest first.</summary>
    Task<IReadOnlyList<TierName>> NamesAsync();
}
