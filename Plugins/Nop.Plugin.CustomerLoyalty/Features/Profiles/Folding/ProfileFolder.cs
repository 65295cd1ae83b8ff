using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;

/// <summary>Makes the profiles of customers anew from the whole of their histories, with the scores of the current model.</summary>
public class ProfileFolder(ProfileFactStore facts, CustomerDescriptionStore descriptions, ScoreRuns scores, TimeProvider clock)
{
    public async Task<IReadOnlyList<CustomerProfile>> FoldRangeAsync(int from, int before, CustomerLoyaltySettings settings) =>
        await FoldAsync(await facts.ReadAsync(from, before), await descriptions.ReadAsync(from, before), settings);

    public async Task<IReadOnlyList<CustomerProfile>> FoldAsync(IReadOnlyCollection<int> customerIds, CustomerLoyaltySettings settings) =>
        await FoldAsync(await facts.ReadAsync(customerIds), await descriptions.ReadAsync(customerIds), settings);

    private async Task<IReadOnlyList<CustomerProfile>> FoldAsync(
        Dictionary<int, List<ProfileFact>> histories, Dictionary<int, CustomerDescription> people, CustomerLoyaltySettings settings)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var model = await scores.ModelAsync();
        var fold = new ActivityFold(ScoreSettings.FoldOf(settings, now));
        var profiles = new List<CustomerProfile>();
        foreach (var (customerId, history) in histories.OrderBy(customer => customer.Key))
        {
            if (!people.TryGetValue(customerId, out var who))
                continue;
            CustomerProfile? whole = null;
            foreach (var row in fold.Fold(history))
            {
                var scores = whole is not null && IsSame(row, whole) ? whole.Means : model?.Score(row, now, customerId) ?? new CustomerScores();
                profiles.Add(new CustomerProfile(who, row.Activity, scores));
                whole ??= profiles[^1];
            }
        }

        return profiles;
    }

    /// <summary>Who knows one store only did there what he did in the whole shop, and scores as much.</summary>
    private static bool IsSame(FoldedActivity row, CustomerProfile whole) => row.Activity with { StoreId = whole.StoreId } == whole.Did;
}
