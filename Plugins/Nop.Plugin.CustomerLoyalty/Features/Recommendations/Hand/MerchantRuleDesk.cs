using Nop.Services.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;

/// <summary>The merchant's rules as the back office changes them.</summary>
public class MerchantRuleDesk(MerchantRuleStore store, MerchantRuleShelf shelf, IProductService products, ICategoryService categories, IManufacturerService manufacturers)
{
    public const int LeastPercent = 10;
    public const int MostPercent = 500;
    public const int LastPosition = 12;
    public const int MostThreshold = 1_000_000;

    /// <summary>Rules of one place; of all places for 0.</summary>
    public async Task<IReadOnlyList<LoyaltyMerchantRule>> ListAsync(int placeId) => [.. (await store.ListAsync()).Where(rule => rule.PlaceId == placeId)];

    /// <summary>What is wrong with a rule; null when it was added.</summary>
    public async Task<RuleProblem?> AddAsync(LoyaltyMerchantRule rule)
    {
        if (await ProblemOfAsync(rule) is { } problem)
            return problem;
        await store.InsertAsync(rule);
        shelf.Forget();
        return null;
    }

    public async Task DeleteAsync(int id)
    {
        if (await store.FindAsync(id) is not { } rule)
            return;
        await store.DeleteAsync(rule);
        shelf.Forget();
    }

    /// <summary>Rules go with their place.</summary>
    public async Task DeleteOfPlaceAsync(int placeId)
    {
        await store.DeleteOfPlaceAsync(placeId);
        shelf.Forget();
    }

    private async Task<RuleProblem?> ProblemOfAsync(LoyaltyMerchantRule rule)
    {
        if (!Enum.IsDefined(rule.Kind) || !Enum.IsDefined(rule.Subject) || rule.PlaceId < 0)
            return RuleProblem.Kind;
        if (rule.Kind == RuleKind.Pin && rule.Subject != RuleSubject.Product)
            return RuleProblem.PinsAreProducts;
        if (rule.Kind == RuleKind.Exclude && rule.Subject > RuleSubject.Manufacturer)
            return RuleProblem.ExcludesAreThings;
        if (rule.Kind == RuleKind.Pin && rule.Position is < 1 or > LastPosition)
            return RuleProblem.Position;
        if (rule.Kind == RuleKind.Boost && rule.Percent is < LeastPercent or > MostPercent)
            return RuleProblem.Percent;
        if (rule.Subject > RuleSubject.Manufacturer && rule.Threshold is < 1 or > MostThreshold)
            return RuleProblem.Threshold;
        if (rule.Subject <= RuleSubject.Manufacturer && await NameAsync(rule) is null)
            return RuleProblem.Entity;
        return (await store.ListAsync()).Any(known => Says(known) == Says(rule)) ? RuleProblem.IsThere : null;

        static (int, int, int, int, int) Says(LoyaltyMerchantRule one) => (one.PlaceId, one.KindId, one.SubjectId, one.EntityId, one.Kind == RuleKind.Pin ? 0 : one.Threshold);
    }

    /// <summary>Of the product, category or manufacturer; null when it is gone.</summary>
    public async Task<string?> NameAsync(LoyaltyMerchantRule rule) => rule.Subject switch
    {
        RuleSubject.Product => await products.GetProductByIdAsync(rule.EntityId) is { Deleted: false } product ? product.Name : null,
        RuleSubject.Category => await categories.GetCategoryByIdAsync(rule.EntityId) is { Deleted: false } category ? category.Name : null,
        RuleSubject.Manufacturer => await manufacturers.GetManufacturerByIdAsync(rule.EntityId) is { Deleted: false } manufacturer ? manufacturer.Name : null,
        _ => string.Empty
    };
}
