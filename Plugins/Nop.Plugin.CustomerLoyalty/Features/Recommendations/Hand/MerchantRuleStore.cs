using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;

public class MerchantRuleStore(IRepository<LoyaltyMerchantRule> rules)
{
    /// <summary>By kind, then in the order of entry.</summary>
    public async Task<IList<LoyaltyMerchantRule>> ListAsync() => await rules.Table.OrderBy(rule => rule.KindId).ThenBy(rule => rule.Position).ThenBy(rule => rule.Id).ToListAsync();

    public async Task<LoyaltyMerchantRule?> FindAsync(int id) => await rules.Table.FirstOrDefaultAsync(rule => rule.Id == id);

    public Task InsertAsync(LoyaltyMerchantRule rule) => rules.InsertAsync(rule, false);

    public Task DeleteAsync(LoyaltyMerchantRule rule) => rules.DeleteAsync(rule, false);

    public Task DeleteOfPlaceAsync(int placeId) => rules.DeleteAsync(rule => rule.PlaceId == placeId);
}
