using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;

/// <summary>What a product or a cart would earn now, by the rules in memory; rules that count orders are left out.</summary>
public class EarnPreview(RuleShelf shelf, EarningPeople people, EarningCatalogueStore catalogue, OrderReader days, GrantStore grants, TimeProvider clock)
{
    /// <summary>Whether any rule could give something: then there is nothing to look up.</summary>
    public async Task<bool> IsPossibleAsync() => (await RulesAsync()).Count > 0;

    /// <param name="isKnown">False for a guest, who is shown what everybody earns.</param>
    public async Task<int> OfAsync(Customer customer, bool isKnown, int storeId, IReadOnlyList<PricedGood> goods)
    {
        var rules = await RulesAsync();
        if (rules.Count == 0 || goods.Count == 0)
            return 0;
        var book = await shelf.ReadAsync();
        var categories = book.NeedsCategories ? await catalogue.CategoriesOfAsync(goods.Select(one => one.ProductId)) : null;
        var lines = goods.Select((good, index) => new EarningLine(index + 1, good.ProductId, good.Quantity, good.Amount, categories is null ? [] : book.WithParents(categories[good.ProductId]))).ToList();
        var now = clock.GetUtcNow().UtcDateTime;
        var person = isKnown ? await people.ReadAsync(customer.Id, storeId, OrderEarner.SegmentsOf(rules)) : EarningPerson.Anybody;
        var today = days.DayOf(now);
        var caps = await CapCounter.ReadTodayAsync(grants, rules, isKnown ? customer.Id : 0, today, days.DayOf, shelf.GivenToAllAsync);
        return OrderEarning.Evaluate(new EarningOrder(0, storeId, now, today, 1, 0, lines), person, rules, rule => caps.Before(rule, person.CustomerId, today)).Sum(outcome => outcome.Points);
    }

    private async Task<IReadOnlyList<EarningRule>> RulesAsync() => [.. (await shelf.ReadAsync()).At(clock.GetUtcNow().UtcDateTime).Where(rule => rule.Kind.IsByLine())];
}
