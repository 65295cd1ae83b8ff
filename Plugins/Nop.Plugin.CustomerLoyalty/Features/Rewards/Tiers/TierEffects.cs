using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>What follows from where customers stand: facts for journeys, roles, what members get, and segments that ask for tiers.</summary>
public class TierEffects(FactRecorder recorder, TierRoleStore roles, CustomerProfiles profiles, IEnumerable<ITierFollower> followers)
{
    private const int CustomersAtOnce = 500;

    public async Task TellAsync(IReadOnlyCollection<Fact> facts)
    {
        if (facts.Count > 0)
            await recorder.RecordAsync(facts);
    }

    public async Task FollowAsync(TierProgramme programme, IReadOnlyCollection<LoyaltyCustomerTier> rows)
    {
        if (rows.Count == 0)
            return;
        foreach (var follower in followers)
            await follower.FollowAsync(programme, rows);
    }

    /// <param name="wanted">Roles by customer; who is not in it belongs in none.</param>
    /// <param name="changed">Whose tier is another one now.</param>
    public async Task AlignAsync(int[] customerIds, IReadOnlyDictionary<int, IReadOnlySet<int>> wanted, IReadOnlyCollection<int> changed)
    {
        foreach (var chunk in customerIds.Chunk(CustomersAtOnce))
            await roles.AlignAsync(chunk, chunk.Where(wanted.ContainsKey).ToDictionary(id => id, id => wanted[id]));
        foreach (var chunk in changed.Chunk(CustomersAtOnce))
            await profiles.TouchAsync(chunk);
    }
}
