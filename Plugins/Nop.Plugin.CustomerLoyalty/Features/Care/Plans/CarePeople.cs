using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

/// <summary>Whom plans are for: registered customers by their store and tier, with what occasions have to know of them.</summary>
public class CarePeople(CareSubjectStore subjects, CareFundStore funds, CarePlanStore plans, CustomerTiers tiers, CareCalendar calendar)
{
    public Task<int> LastCustomerAsync() => subjects.LastCustomerAsync();

    public Task<int?> NextCustomerAsync(int above) => subjects.NextCustomerAsync(above);

    /// <summary>Those to whom the fund is there: of its store; a fund of all stores leaves out whoever's store has plans of its own that year.</summary>
    public async Task<IReadOnlyList<CareAccount>> OfFundAsync(LoyaltyCareFund fund, IReadOnlyList<CareAccount> accounts)
    {
        if (fund.StoreId != 0)
            return [.. accounts.Where(account => account.StoreId == fund.StoreId)];
        var own = await OwnStoresAsync(fund.Year);
        return own.Count == 0 ? accounts : [.. accounts.Where(account => !own.Contains(account.StoreId))];
    }

    public Task<IReadOnlyList<CareAccount>> AccountsAsync(int from, int before) => subjects.AccountsAsync(from, before);

    public Task<IReadOnlyList<CareAccount>> AccountsAsync(int[] ids) => subjects.AccountsAsync(ids);

    /// <summary>Their tiers by number; 0 for none.</summary>
    public async Task<IReadOnlyDictionary<int, int>> TiersAsync(IReadOnlyCollection<CareAccount> accounts)
    {
        var found = accounts.ToDictionary(account => account.CustomerId, _ => 0);
        foreach (var store in accounts.GroupBy(account => account.StoreId))
            foreach (var (customerId, tier) in await tiers.FindAsync([.. store.Select(account => account.CustomerId)], store.Key))
                found[customerId] = tier.Id;
        return found;
    }

    /// <summary>First and last orders, by the shop's calendar; empty when no occasion asks for them.</summary>
    public async Task<Func<CareAccount, CareSubject>> SubjectsAsync(int from, int before, IEnumerable<LoyaltyCareOccasion> occasions)
    {
        var orders = occasions.Any(occasion => occasion.Kind is OccasionKind.FirstOrder or OccasionKind.ServiceCheck)
            ? await subjects.OrdersAsync(from, before)
            : new Dictionary<int, (DateTime, DateTime)>();
        return account =>
        {
            var birthday = account.BornOn is { } born ? born.Month * 100 + born.Day : 0;
            return orders.TryGetValue(account.CustomerId, out var his)
                ? new CareSubject(account.CustomerId, birthday, calendar.DayOf(his.Item1), calendar.DayOf(his.Item2))
                : new CareSubject(account.CustomerId, birthday);
        };
    }

    /// <summary>What they brought in the year before, after the cost of their goods.</summary>
    public Task<Dictionary<int, CareTurnover>> MarginsAsync(int year, int from, int before) => subjects.TurnoverAsync(from, before, calendar.StartOf(year - 1), calendar.StartOf(year));

    public async Task<IReadOnlyDictionary<int, decimal>> MarginsAsync(int year, IReadOnlyCollection<int> customerIds)
    {
        var found = new Dictionary<int, decimal>();
        foreach (var ids in customerIds.Distinct().Chunk(1_000))
            foreach (var (id, turnover) in await subjects.TurnoverAsync(ids, calendar.StartOf(year - 1), calendar.StartOf(year)))
                found[id] = turnover.Margin;
        return found;
    }

    /// <summary>The most that there is for one customer in the year by his plan.</summary>
    public async Task<decimal> CapAsync(CarePlan plan, int customerId) =>
        plan.CapOf(plan.Row.BudgetKind == CareBudgetKind.MarginShare ? (await MarginsAsync(plan.Fund.Year, [customerId])).GetValueOrDefault(customerId) : 0);

    public static bool IsControl(LoyaltyCareFund fund, int customerId) => ControlGroup.Contains(customerId, fund.Measure, fund.ControlPercent);

    /// <summary>The plan that is on for a customer in a year; null when there is none.</summary>
    public async Task<(LoyaltyCareFund Fund, LoyaltyCarePlan Plan)?> PlanOfAsync(int customerId, int year)
    {
        var accounts = await subjects.AccountsAsync([customerId]);
        var tierId = (await TiersAsync(accounts)).Values.FirstOrDefault();
        foreach (var fund in (await funds.ListAsync()).Where(fund => fund.Year == year).OrderByDescending(fund => fund.StoreId))
            if ((await OfFundAsync(fund, accounts)).Count > 0 && await plans.FindAsync(fund.Id, tierId) is { IsOn: true } plan)
                return (fund, plan);
        return null;
    }

    private async Task<HashSet<int>> OwnStoresAsync(int year)
    {
        var own = new HashSet<int>();
        foreach (var fund in (await funds.ListAsync()).Where(fund => fund.Year == year && fund.StoreId != 0))
            if ((await plans.OfFundAsync(fund.Id)).Any(plan => plan.IsOn))
                own.Add(fund.StoreId);
        return own;
    }
}
