using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;

/// <summary>Members of a tier with a person of their own are given to that person, if nobody looks after them yet.</summary>
public class AgentFollower(OwnerService owners) : ITierFollower
{
    public async Task FollowAsync(TierProgramme programme, IReadOnlyCollection<LoyaltyCustomerTier> rows)
    {
        var agents = programme.Tiers.SelectMany(tier => programme.BenefitsOf(tier.Id)).Where(benefit => benefit.Kind == BenefitKind.Agent && benefit.SubjectId > 0)
            .DistinctBy(benefit => benefit.TierId).ToDictionary(benefit => benefit.TierId, benefit => benefit.SubjectId);
        foreach (var row in agents.Count == 0 ? [] : rows.Where(row => agents.ContainsKey(row.TierId)))
            if (await owners.OwnerOfAsync(row.CustomerId) == 0 && await owners.CanOwnAsync(agents[row.TierId]))
                await owners.GiveAsync(row.CustomerId, agents[row.TierId], null);
    }
}
