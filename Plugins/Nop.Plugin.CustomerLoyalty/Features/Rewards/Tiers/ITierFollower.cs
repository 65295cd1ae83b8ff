namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Something that members of a tier get. Asked about the same members again and again; what was given has a key.</summary>
public interface ITierFollower
{
    /// <param name="rows">Where customers stand now, with and without a tier.</param>
    Task FollowAsync(TierProgramme programme, IReadOnlyCollection<LoyaltyCustomerTier> rows);
}
