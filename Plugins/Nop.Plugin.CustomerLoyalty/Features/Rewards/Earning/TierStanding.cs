namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <param name="TierId">0 for none.</param>
/// <param name="Factor">Points are multiplied by it; 1 for no difference.</param>
public readonly record struct TierStanding(int TierId, decimal Factor)
{
    public static TierStanding None => new(0, 1);
}
