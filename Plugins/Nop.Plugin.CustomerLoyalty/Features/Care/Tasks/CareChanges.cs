using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>
/// Tasks that are there follow an occasion that was edited. What is set aside stays as it is, gift and money; only its day moves with the occasion. What has no
/// money yet takes the gift that is named now. Of whom has left the shop nobody thinks any more. Doing it again changes nothing.
/// </summary>
public class CareChanges(CareTaskStore tasks, CareLedger ledger, CareSettling settling, CareCalendar calendar)
{
    private const int AtOnce = 1_000;

    /// <summary>False when the time was over before the end.</summary>
    public async Task<bool> FollowAsync(CarePlan plan, Func<bool> inBudget)
    {
        foreach (var occasion in plan.Occasions)
        {
            var wanted = new LoyaltyCareTask { FundId = plan.Fund.Id, PlanId = plan.Id, Code = occasion.Code, Name = occasion.Name };
            if (occasion.Occasion.IsShared && occasion.Occasion.In(plan.Fund.Year, new CareSubject(0)) is { } day && day >= calendar.Today)
            {
                (wanted.Day, wanted.DueOnUtc) = (day.ToDateTime(TimeOnly.MinValue), calendar.Morning(day));
                if (!await AllAsync(above => tasks.OnOtherDaysAsync(wanted, above, AtOnce), task => (task.Day, task.DueOnUtc, task.Name) = (wanted.Day, wanted.DueOnUtc, wanted.Name), inBudget))
                    return false;
            }

            if (plan.Gift(occasion.GiftId) is not { } gift)
                continue;
            (wanted.GiftId, wanted.GiftName, wanted.Amount) = (gift.Id, gift.Name, CareMoney.Cost(gift.UnitCost));
            if (!await AllAsync(above => tasks.WithOtherGiftsAsync(wanted, above, AtOnce), task => (task.GiftId, task.GiftName, task.Amount) = (wanted.GiftId, wanted.GiftName, wanted.Amount), inBudget))
                return false;
        }

        return true;
    }

    /// <summary>Accounts that were deleted or closed: what was set aside for them is free again. False when the time was over before the end.</summary>
    public async Task<bool> LeaveAsync(LoyaltyCareFund fund, Func<bool> inBudget)
    {
        for (var above = 0; await tasks.OfLeaversAsync(fund.Id, above, AtOnce) is { Count: > 0 } rows; above = rows[^1].Id)
        {
            var (ids, gifts) = (rows.Select(task => task.Id).ToArray(), rows.Select(task => task.GiftId).Where(id => id > 0).Distinct().ToArray());
            await ledger.DoAllAsync(fund.Id, new CareScope([.. rows.Select(task => task.PlanId)], [.. rows.Select(task => task.CustomerId)], ids, gifts), draft =>
            {
                foreach (var id in ids)
                    draft.Do(draft.Book.Release(id, 0));
            });
            await settling.SettleAsync(ids);
            var waiting = (await tasks.FindAsync(ids)).Where(task => task.State == CareTaskState.Waiting).ToList();
            foreach (var task in waiting)
                task.StateId = (int)CareTaskState.Left;
            await tasks.UpdateAsync(waiting);
            if (!inBudget())
                return false;
        }

        return true;
    }

    private async Task<bool> AllAsync(Func<int, Task<IList<LoyaltyCareTask>>> next, Action<LoyaltyCareTask> change, Func<bool> inBudget)
    {
        var above = 0;
        while (await next(above) is { Count: > 0 } rows)
        {
            foreach (var task in rows)
                change(task);
            await tasks.UpdateAsync([.. rows]);
            above = rows[^1].Id;
            if (!inBudget())
                return false;
        }

        return true;
    }
}
