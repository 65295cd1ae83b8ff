using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;

public class TaskDay(FollowUpService tasks, DeskWords words) : IDayPart
{
    public string Name => "Tasks";

    public int Order => 10;

    public async Task<DayPart?> ReadAsync(DayQuery query)
    {
        var wanted = new FollowUpQuery { State = FollowUpState.Open, OwnerId = query.OwnerId, DueBeforeUtc = query.UntilUtc, AwakeAtUtc = query.NowUtc };
        var page = await tasks.ListAsync(wanted, 0, query.Most);
        var overdue = await tasks.CountAsync(wanted with { DueBeforeUtc = query.NowUtc });
        var items = new List<DayItem>();
        foreach (var task in page)
            items.Add(new DayItem(task.Id, task.CustomerId, task.Title, task.Text, task.DueOnUtc, task.OwnerId, $"Admin/LoyaltyFollowUp/Edit/{task.Id}?from=day", await words.OfAsync(task.Kind), task.Version));
        return new DayPart(items, page.TotalCount, overdue);
    }
}
