using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Outcomes;

/// <summary>Compares those cared for with the control group.</summary>
public class CareOutcomes(CareFundStore funds, CareTaskStore tasks, CareSubjectStore subjects, CareCalendar calendar) : ICareOutcomes
{
    private const int AtOnce = 1_000;

    public async Task<IReadOnlyList<CarePerson>> PeopleAsync(int storeId, DateTime fromUtc, DateTime untilUtc)
    {
        var year = calendar.DayOf(untilUtc.AddTicks(-1)).Year;
        var people = new Dictionary<int, CarePerson>();
        foreach (var fund in (await funds.ListAsync()).Where(fund => fund.Year == year && (storeId == 0 || fund.StoreId == 0 || fund.StoreId == storeId)))
            await foreach (var (person, _) in ReadAsync(fund, fromUtc, untilUtc))
                people.TryAdd(person.CustomerId, person);
        return [.. people.Values];
    }

    /// <summary>The year of a fund, as far as it has come: by revenue and by margin.</summary>
    public async Task<CareYear> YearAsync(LoyaltyCareFund fund, decimal spent)
    {
        var (treated, control, treatedMargin, controlMargin) = (new CareArm(), new CareArm(), new CareArm(), new CareArm());
        var (lines, withoutCost) = (0L, 0L);
        await foreach (var (person, turnover) in ReadAsync(fund, DateTime.MinValue, calendar.StartOf(fund.Year + 1)))
        {
            (lines, withoutCost) = (lines + turnover.Lines, withoutCost + turnover.LinesWithoutCost);
            if (person.IsControl)
                (control, controlMargin) = (control.With(person.Revenue), controlMargin.With(person.Margin));
            else
                (treated, treatedMargin) = (treated.With(person.Revenue), treatedMargin.With(person.Margin));
        }

        return new CareYear(CareReturn.Of(treated, control, spent), CareReturn.Of(treatedMargin, controlMargin, spent), lines, withoutCost);
    }

    private async IAsyncEnumerable<(CarePerson Person, CareTurnover Turnover)> ReadAsync(LoyaltyCareFund fund, DateTime fromUtc, DateTime untilUtc)
    {
        for (var above = 0; await tasks.MembersAsync(fund.Id, above, AtOnce) is { Count: > 0 } members; above = members[^1].CustomerId)
        {
            var first = members.Min(member => member.SinceUtc) is var since && since > fromUtc ? since : fromUtc;
            var orders = (await subjects.OrdersAsync([.. members.Select(member => member.CustomerId)], first, untilUtc)).ToLookup(order => order.CustomerId);
            foreach (var member in members)
            {
                var his = orders[member.CustomerId].Where(order => order.OnUtc >= member.SinceUtc).ToList();
                var turnover = new CareTurnover(his.Sum(order => order.Revenue), his.Sum(order => order.Margin), his.Sum(order => order.Lines), his.Sum(order => order.LinesWithoutCost));
                yield return (new CarePerson(member.CustomerId, member.IsControl, turnover.Revenue, turnover.Margin), turnover);
            }
        }
    }
}

/// <param name="Lines">Order lines that the margin is made of, of which <paramref name="WithoutCost"/> bear no cost of goods.</param>
public sealed record CareYear(CareReturn Revenue, CareReturn Margin, long Lines, long WithoutCost);
