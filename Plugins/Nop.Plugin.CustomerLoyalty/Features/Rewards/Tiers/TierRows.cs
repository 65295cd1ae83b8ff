using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Rows of standings as they are made and compared.</summary>
public static class TierRows
{
    /// <summary>Null when there is nothing to say: no tier, and nothing that counts.</summary>
    public static LoyaltyCustomerTier? Of(TierProgramme programme, int customerId, TierStanding standing) => standing is { Rank: 0, Value: 0, IsByHand: false }
        ? null
        : new LoyaltyCustomerTier
        {
            ProgrammeId = programme.Id,
            CustomerId = customerId,
            TierId = programme.Rules.IdOf(standing.Rank),
            Rank = standing.Rank,
            SinceUtc = standing.SinceUtc,
            KeepByUtc = standing.KeepByUtc,
            InGrace = standing.InGrace,
            IsByHand = standing.IsByHand,
            IsAtRisk = standing.IsAtRisk,
            Value = standing.Value,
            MissingToKeep = standing.MissingToKeep,
            MissingToNext = standing.MissingToNext ?? -1,
            DropsOnUtc = standing.DropsOnUtc
        };

    public static bool IsSame(LoyaltyCustomerTier one, LoyaltyCustomerTier other) =>
        (one.TierId, one.Rank, one.SinceUtc, one.KeepByUtc, one.InGrace, one.IsByHand, one.IsAtRisk) == (other.TierId, other.Rank, other.SinceUtc, other.KeepByUtc, other.InGrace, other.IsByHand, other.IsAtRisk)
        && (one.Value, one.MissingToKeep, one.MissingToNext, one.DropsOnUtc) == (other.Value, other.MissingToKeep, other.MissingToNext, other.DropsOnUtc);
}
