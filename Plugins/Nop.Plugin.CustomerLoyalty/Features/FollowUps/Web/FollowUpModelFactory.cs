using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Web;

public class FollowUpModelFactory(FollowUpService tasks, ICustomerService customers, IPermissionService permissions, ILocalizationService localization, IDateTimeHelper time, TimeProvider clock)
{
    public async Task<FollowUpSearchModel> SearchAsync(FollowUpSearchModel search)
    {
        search.AvailableStates.Add(new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0"));
        foreach (var state in Enum.GetValues<FollowUpState>())
            search.AvailableStates.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(state), ((int)state).ToString()));
        search.MayDecide = await permissions.AuthorizeAsync(LoyaltyPermissions.ActionsWork);
        search.SetGridPageSize();
        return search;
    }

    public async Task<FollowUpListModel> ListAsync(FollowUpSearchModel search)
    {
        FollowUpState? state = Enum.IsDefined((FollowUpState)search.StateId) ? (FollowUpState)search.StateId : null;
        var page = await tasks.ListAsync(state, 0, search.Page - 1, search.PageSize);
        return await new FollowUpListModel().PrepareToGridAsync(search, page, () => LinesAsync(page));
    }

    private async IAsyncEnumerable<FollowUpLineModel> LinesAsync(IList<LoyaltyFollowUp> page)
    {
        var people = (await customers.GetCustomersByIdsAsync([.. page.Select(task => task.CustomerId).Distinct()])).ToDictionary(person => person.Id);
        foreach (var task in page)
            yield return new FollowUpLineModel
            {
                Id = task.Id,
                CustomerId = task.CustomerId,
                Name = CustomerName.Of(people.GetValueOrDefault(task.CustomerId), task.CustomerId),
                Title = task.Title,
                Text = task.Text,
                Due = (await time.ConvertToUserTimeAsync(task.DueOnUtc, DateTimeKind.Utc)).ToString("d"),
                IsLate = task.State == FollowUpState.Open && task.DueOnUtc < clock.GetUtcNow().UtcDateTime,
                IsOpen = task.State == FollowUpState.Open,
                State = await localization.GetLocalizedEnumAsync(task.State) + (string.IsNullOrEmpty(task.Outcome) ? string.Empty : $": {task.Outcome}")
            };
    }
}
