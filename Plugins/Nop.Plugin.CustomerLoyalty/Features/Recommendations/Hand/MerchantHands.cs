using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;

/// <summary>Puts the merchant's rules for a place together.</summary>
public class MerchantHands(MerchantRuleStore store, MerchantRuleShelf shelf, CatalogueShelf catalogue, CatalogueStore products, TimeProvider clock)
{
    /// <param name="placeId">0 for a place that is not saved yet: the rules of all places hold.</param>
    public async Task<MerchantHand> OfAsync(int placeId)
    {
        var rules = await shelf.OfAsync(placeId, store);
        if (rules.Count == 0)
            return MerchantHand.None;

        var excluded = new HashSet<int>();
        var boosts = new List<(Func<Product, bool> Matches, double Factor)>();
        foreach (var rule in rules)
            if (rule.Kind == RuleKind.Exclude)
                excluded.UnionWith(await NumbersAsync(rule));
            else if (rule.Kind == RuleKind.Boost)
                boosts.Add((await MatchesAsync(rule), rule.Percent / 100d));

        var pins = rules.Where(rule => rule.Kind == RuleKind.Pin)
            .OrderByDescending(rule => rule.PlaceId > 0).ThenBy(rule => rule.Id)
            .DistinctBy(rule => rule.Position).DistinctBy(rule => rule.EntityId)
            .OrderBy(rule => rule.Position).Select(rule => (rule.Position, rule.EntityId)).ToList();
        return new MerchantHand(pins, excluded.Contains, boosts.Count == 0 ? null : product => boosts.Where(boost => boost.Matches(product)).Aggregate(1d, (all, boost) => all * boost.Factor));
    }

    private async Task<IReadOnlySet<int>> NumbersAsync(LoyaltyMerchantRule rule) => rule.Subject switch
    {
        RuleSubject.Product => new HashSet<int> { rule.EntityId },
        RuleSubject.Category => await catalogue.CategoryAsync(rule.EntityId, products),
        RuleSubject.Manufacturer => await catalogue.ManufacturerAsync(rule.EntityId, products),
        _ => new HashSet<int>()
    };

    private async Task<Func<Product, bool>> MatchesAsync(LoyaltyMerchantRule rule)
    {
        switch (rule.Subject)
        {
            case RuleSubject.Margin:
                return product => product is { Price: > 0, ProductCost: > 0 } && (product.Price - product.ProductCost) * 100 >= product.Price * rule.Threshold;
            case RuleSubject.Stock:
                return product => product.ManageInventoryMethod == ManageInventoryMethod.ManageStock && product.StockQuantity >= rule.Threshold;
            case RuleSubject.Newness:
                var since = clock.GetUtcNow().UtcDateTime.AddDays(-rule.Threshold);
                return product => product.CreatedOnUtc >= since;
            default:
                var ids = await NumbersAsync(rule);
                return product => ids.Contains(product.Id);
        }
    }
}
