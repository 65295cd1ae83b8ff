using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Services.Security;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Web;

public class FollowUpListFactory(FollowUpService tasks, OwnerService staff, CustomerAccess access, ICustomerService customers, IPermissionService permissions, IWorkContext workContext, DeskWords words)
{
    public async Task<FollowUpSearchModel> SearchAsync(FollowUpSearchModel search)
    {
        var all = await words.TextAsync("FollowUps.All");
        search.AvailableStates = await words.ItemsAsync<FollowUpState>(all);
        search.AvailableKinds = await words.ItemsAsync<FollowUpKind>(all);
        search.AvailableOwners =
        [
            new SelectListItem(await words.TextAsync("FollowUps.Mine"), $"{FollowUpSearchModel.Mine}"), new SelectListItem(all, "0"), new SelectListItem(await words.TextAsync("FollowUps.Anybody"), $"{FollowUpQuery.Nobody}"),
            .. (await staff.AgentsAsync()).Select(agent => new SelectListItem(agent.Name, $"{agent.Id}"))
        ];
        search.MayWork = await permissions.AuthorizeAsync(LoyaltyPermissions.ActionsWork);
        search.MayExport = await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersExport);
        search.SetGridPageSize();
        return search;
    }

    public async Task<FollowUpListModel> ListAsync(FollowUpSearchModel search)
    {
        var page = await tasks.ListAsync(await QueryAsync(search), search.Page - 1, search.PageSize);
        return await new FollowUpListModel().PrepareToGridAsync(search, page, () => LinesAsync(page));
    }

    public async Task<FollowUpQuery> QueryAsync(FollowUpSearchModel search)
    {
        var mine = await access.MineAsync();
        var me = (await workContext.GetCurrentCustomerAsync()).Id;
        return new FollowUpQuery
        {
            State = Enum.IsDefined((FollowUpState)search.StateId) ? (FollowUpState)search.StateId : null,
            KindId = search.KindId,
            CustomerId = search.CustomerId,
            OwnerId = search.OwnerId == FollowUpSearchModel.Mine ? me : search.OwnerId,
            DueBeforeUtc = search.OnlyOverdue ? tasks.Now : null,
            OnlyOf = mine is null ? null : [.. mine],
            Reader = me
        };
    }

    public async IAsyncEnumerable<FollowUpLineModel> LinesAsync(IList<LoyaltyFollowUp> page)
    {
        var people = (await customers.GetCustomersByIdsAsync([.. page.Select(task => task.CustomerId).Distinct()])).ToDictionary(person => person.Id);
        var owners = await staff.NamesAsync(page.Select(task => task.OwnerId));
        var anybody = await words.TextAsync("FollowUps.Anybody");
        foreach (var task in page)
            yield return new FollowUpLineModel
            {
                Id = task.Id,
                CustomerId = task.CustomerId,
                Name = CustomerName.Of(people.GetValueOrDefault(task.CustomerId), task.CustomerId),
                Kind = await words.OfAsync(task.Kind),
                Title = task.Title,
                Text = task.Text,
                Owner = owners.GetValueOrDefault(task.OwnerId, anybody),
                Due = await words.DayAsync(task.DueOnUtc),
                DueOnUtc = task.DueOnUtc,
                Snoozed = task.SnoozedUntilUtc > tasks.Now ? await words.DayAsync(task.SnoozedUntilUtc) : null,
                IsLate = task.State == FollowUpState.Open && task.DueOnUtc < tasks.Now,
                IsOpen = task.State == FollowUpState.Open,
                IsLetter = task.LetterId > 0,
                OrderId = task.OrderId,
                State = await words.OfAsync(task.State) + (string.IsNullOrEmpty(task.Outcome) ? string.Empty : $": {task.Outcome}")
            };
    }
}
