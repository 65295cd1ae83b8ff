using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>Tasks as lines of lists.</summary>
public class CareTaskLines(CareTexts texts, CareNames names, OwnerService owners, ICustomerService customers, IWorkContext workContext, DeskWords words)
{
    /// <param name="hidden">Names of customers are not shown, as in the case book to whoever may not see them.</param>
    public async IAsyncEnumerable<CareTaskLineModel> OfAsync(IEnumerable<LoyaltyCareTask> tasks, Func<int, bool>? hidden = null)
    {
        var rows = tasks.ToList();
        var people = (await customers.GetCustomersByIdsAsync([.. rows.Select(task => task.CustomerId).Where(id => id > 0).Distinct()])).ToDictionary(person => person.Id);
        var staff = await owners.NamesAsync(rows.SelectMany(task => new[] { task.OwnerId, task.RequestedById }));
        var tiers = await names.TiersAsync();
        var me = (await workContext.GetCurrentCustomerAsync()).Id;
        var anybody = await words.TextAsync("FollowUps.Anybody");
        foreach (var task in rows)
        {
            var isHidden = task.CustomerId == 0 || hidden?.Invoke(task.CustomerId) == true;
            yield return new CareTaskLineModel
            {
                Id = task.Id,
                CustomerId = isHidden ? 0 : task.CustomerId,
                Customer = isHidden ? await words.TextAsync("Care.SomeCustomer") : CustomerName.Of(people.GetValueOrDefault(task.CustomerId), task.CustomerId),
                Occasion = await texts.OccasionAsync(task),
                Day = CareTexts.Day(task.Day),
                DayValue = task.Day,
                In = await InAsync(task),
                Gift = task.GiftName,
                Cost = await texts.MoneyAsync(task.State == CareTaskState.Done ? task.Spent : task.Amount),
                CostAmount = task.Amount,
                SpentAmount = task.Spent,
                Owner = staff.GetValueOrDefault(task.OwnerId, anybody),
                State = await words.OfAsync(task.State),
                Why = task is { State: CareTaskState.Waiting, RefusalId: > 0 } ? await words.TextAsync($"Care.Because.{task.Refusal}") : string.Empty,
                Story = task.Story ?? string.Empty,
                Reaction = task.Reaction ?? string.Empty,
                Rating = task.Rating,
                Tier = tiers.GetValueOrDefault(task.TierId, $"#{task.TierId}"),
                IsLate = task.IsOpen && task.DueOnUtc < names.NowUtc,
                AskedBy = staff.GetValueOrDefault(task.RequestedById, string.Empty),
                IsMine = task.RequestedById == me
            };
        }
    }

    private async Task<string> InAsync(LoyaltyCareTask task)
    {
        if (!task.IsOpen && task.State != CareTaskState.Waiting)
            return string.Empty;
        var days = (task.Day - names.Today.ToDateTime(TimeOnly.MinValue)).Days;
        return days switch
        {
            0 => await words.TextAsync("Care.Today"),
            1 => await words.TextAsync("Care.Tomorrow"),
            > 1 => await words.FillAsync("Care.InDays", days),
            _ => await words.FillAsync("Care.DaysAgo", -days)
        };
    }
}
