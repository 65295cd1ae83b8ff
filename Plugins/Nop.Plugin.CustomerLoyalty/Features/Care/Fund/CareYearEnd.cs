using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

/// <summary>What becomes of years that are over: what nobody got goes back to the shop or on to the next year, each line of it once.</summary>
public class CareYearEnd(CareFundStore funds, CarePlanStore plans, CareLineStore lines, CareLedger ledger, CareTaskStore tasks, CareSettling settling, CareCalendar calendar)
{
    /// <summary>Gifts of the last days of the year are given until then.</summary>
    public const int DaysOfGrace = 31;

    private const int AtOnce = 500;

    public async Task RunAsync(Func<bool> inBudget)
    {
        var today = calendar.Today;
        foreach (var fund in (await funds.ListAsync()).Where(fund => fund.Year < today.Year).OrderBy(fund => fund.Year))
        {
            if (!inBudget())
                return;
            if (today > new DateOnly(fund.Year, 12, 31).AddDays(DaysOfGrace))
                await ReleaseAsync(fund, inBudget);
            await CloseAsync(fund);
            await CarryAsync(fund);
        }
    }

    private async Task ReleaseAsync(LoyaltyCareFund fund, Func<bool> inBudget)
    {
        while (inBudget() && await tasks.OpenAsync(fund.Id, AtOnce) is { Count: > 0 } open)
        {
            var ids = open.Select(task => task.Id).ToArray();
            await ledger.DoAllAsync(fund.Id, new CareScope([.. open.Select(task => task.PlanId)], [.. open.Select(task => task.CustomerId)], ids, [.. open.Select(task => task.GiftId).Where(id => id > 0)]), draft =>
            {
                foreach (var id in ids)
                    draft.Do(draft.Book.Release(id, 0));
            });
            await settling.SettleAsync(ids);
        }
    }

    private async Task CloseAsync(LoyaltyCareFund fund)
    {
        foreach (var plan in await plans.OfFundAsync(fund.Id))
            if ((await lines.PlansAsync([plan.Id])).GetValueOrDefault(plan.Id).Free > 0)
                await ledger.DoAsync(fund.Id, CareScope.OfPlan(plan.Id), book => book.Close(plan.Id, fund.YearEnd));
    }

    /// <summary>What went out comes in where the tier has a plan that is or was on; until then it waits. A draft can be deleted, and the money would be gone with it.</summary>
    private async Task CarryAsync(LoyaltyCareFund fund)
    {
        var moved = await lines.CarriedOutAsync(fund.Id);
        if (moved.Count == 0 || await funds.FindAsync(fund.Year + 1, fund.StoreId) is not { } next)
            return;
        foreach (var line in moved)
            if (await plans.FindAsync(line.PlanId) is { } from && await plans.FindAsync(next.Id, from.TierId) is { SwitchedOnUtc: not null } to)
                await ledger.DoAsync(next.Id, CareScope.OfPlan(to.Id), book => book.CarryIn(to.Id, fund.Id, line.Number, -line.Carried));
    }
}
