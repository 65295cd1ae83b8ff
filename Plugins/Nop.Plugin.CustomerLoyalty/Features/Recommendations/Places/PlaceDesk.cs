using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>A place with all that hangs on it.</summary>
public class PlaceDesk(BlockPlaceEditor places, ExperimentDesk experiments, MerchantRuleDesk rules)
{
    public Task<LoyaltyBlockPlace?> FindAsync(int id) => places.FindAsync(id);

    /// <param name="chainB">Empty for no test.</param>
    public async Task SaveAsync(
        LoyaltyBlockPlace place, IEnumerable<(int LanguageId, string Title)> titles, IReadOnlyList<BlockStrategy> chainB, int percentB, int percentControl)
    {
        await places.SaveAsync(place, titles);
        await experiments.ApplyAsync(place, chainB, percentB, percentControl);
    }

    public async Task DeleteAsync(LoyaltyBlockPlace place, IEnumerable<int> languageIds)
    {
        await experiments.ApplyAsync(place, [], 0, 0);
        await rules.DeleteOfPlaceAsync(place.Id);
        await places.DeleteAsync(place, languageIds);
    }
}
