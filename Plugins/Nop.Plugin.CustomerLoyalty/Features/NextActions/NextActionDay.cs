using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.NextActions;

/// <summary>Steps proposed for customers that are due by today.</summary>
public class NextActionDay(NextActionService actions, DeskWords words) : IDayPart
{
    public string Name => "NextActions";

    public int Order => 40;

    public async Task<DayPart?> ReadAsync(DayQuery query)
    {
        var (open, total) = await actions.DueAsync(query.OwnerId, query.UntilUtc, query.Most);
        var overdue = await actions.CountDueAsync(query.OwnerId, query.NowUtc);
        var items = new List<DayItem>();
        foreach (var action in open)
            items.Add(new DayItem(action.Id, action.CustomerId, await words.OfAsync(action.Step), null, action.DueOnUtc, action.OwnerId, $"Admin/LoyaltyCustomer/Index/{action.CustomerId}"));
        return new DayPart(items, total, overdue);
    }
}
