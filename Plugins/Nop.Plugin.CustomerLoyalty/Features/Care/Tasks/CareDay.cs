using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>Whom an agent is to think of: from the first of the lead days on, so that there is time to choose and to send.</summary>
public class CareDay(CareTaskStore tasks, CareTexts texts, CarePlans plans, DeskWords words, IPermissionService permissions) : IDayPart
{
    public string Name => "Care";

    public int Order => 25;

    public async Task<DayPart?> ReadAsync(DayQuery query)
    {
        if (!await permissions.AuthorizeAsync(LoyaltyPermissions.CareWork))
            return null;
        var wanted = new CareTaskQuery { StateId = CareTaskQuery.ToDo, OwnerId = query.OwnerId };
        var page = await tasks.ListAsync(wanted, 0, query.Most);
        var overdue = await tasks.CountAsync(wanted with { DueBeforeUtc = query.NowUtc });
        var limits = (await plans.ListAsync()).ToDictionary(plan => plan.Id, plan => plan.Row.ApprovalLimit);
        var items = new List<DayItem>();
        foreach (var task in page)
        {
            var cost = await texts.MoneyAsync(task.Amount);
            var state = task.State == CareTaskState.Open && task.Amount > limits.GetValueOrDefault(task.PlanId) ? await words.TextAsync("Care.NeedsApproval") : await words.OfAsync(task.State);
            items.Add(new DayItem(task.Id, task.CustomerId, await texts.OccasionAsync(task), task.GiftName.Length > 0 ? $"{task.GiftName}, {cost}" : cost, task.DueOnUtc, task.OwnerId,
                $"Admin/LoyaltyCareTask/Edit/{task.Id}?from=day", state));
        }

        return new DayPart(items, page.TotalCount, overdue);
    }
}
