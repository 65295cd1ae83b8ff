using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>
/// Tasks that are there follow an occasion that was edited. What is set aside stays as it is, gift and money; only its day moves with the occasion. What has no
/// money yet takes the gift that is named now. Doing it again changes nothing.
/// </summary>
public class CareChanges(CareTaskStore tasks, CareCalendar calendar)
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
