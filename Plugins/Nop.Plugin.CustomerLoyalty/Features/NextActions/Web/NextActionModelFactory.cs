using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.NextActions;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Catalog;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.NextActions.Web;

public class NextActionModelFactory(
    NextActionStore actions,
    ICustomerService customers,
    IPermissionService permissions,
    IPriceFormatter prices,
    ILocalizationService localization,
    IDateTimeHelper time,
    TimeProvider clock)
{
    public async Task<NextActionSearchModel> SearchAsync(NextActionSearchModel search)
    {
        var all = new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0");
        search.AvailableStates = [all];
        foreach (var state in Enum.GetValues<NextActionState>())
            search.AvailableStates.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(state), ((int)state).ToString()));
        search.AvailableSteps = [all];
        foreach (var step in Enum.GetValues<NextStep>())
            search.AvailableSteps.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(step), ((int)step).ToString()));
        search.Results = await ResultsAsync();
        search.SetGridPageSize();
        return search;
    }

    /// <param name="onlyOf">Only for customers whom he looks after; null for all.</param>
    public async Task<NextActionListModel> ListAsync(NextActionSearchModel search, int? onlyOf)
    {
        var state = Enum.IsDefined((NextActionState)search.StateId) ? (NextActionState?)search.StateId : null;
        var rows = await actions.ListAsync(state, search.StepId, onlyOf, search.Page - 1, search.PageSize);
        return await new NextActionListModel().PrepareToGridAsync(search, rows, () => LinesAsync(rows));
    }

    public async Task<NextActionCardModel> CardAsync(LoyaltyNextAction action) => new()
    {
        Id = action.Id,
        CustomerId = action.CustomerId,
        Step = await localization.GetLocalizedEnumAsync(action.Step),
        Reason = await ReasonAsync(action.Step, action.Amount),
        Due = await DateAsync(action.DueOnUtc),
        Owner = await OwnerAsync(action.OwnerId),
        MayDecide = await permissions.AuthorizeAsync(LoyaltyPermissions.ActionsWork)
    };

    private async IAsyncEnumerable<NextActionLineModel> LinesAsync(IEnumerable<NextActionRow> rows)
    {
        foreach (var row in rows)
            yield return new NextActionLineModel
            {
                Id = row.Id,
                CustomerId = row.CustomerId,
                Name = row.Name,
                Step = await localization.GetLocalizedEnumAsync((NextStep)row.StepId),
                Reason = await ReasonAsync((NextStep)row.StepId, row.Amount),
                Value = await prices.FormatPriceAsync(row.Value, true, false),
                Due = await DateAsync(row.DueOnUtc),
                Owner = await OwnerAsync(row.OwnerId),
                State = await localization.GetLocalizedEnumAsync((NextActionState)row.StateId) + (string.IsNullOrEmpty(row.Outcome) ? string.Empty : $": {row.Outcome}")
            };
    }

    private async Task<IReadOnlyList<NextActionResultModel>> ResultsAsync()
    {
        var results = await actions.ResultsAsync(clock.GetUtcNow().UtcDateTime);
        var lines = new List<NextActionResultModel>();
        foreach (var step in results.GroupBy(result => result.StepId).OrderBy(step => step.Key))
        {
            var (treated, control) = (step.Where(result => !result.IsControl).ToList(), step.Where(result => result.IsControl).ToList());
            var uplift = Uplift.Of(treated.Sum(result => result.Count), treated.Sum(result => result.Won), control.Sum(result => result.Count), control.Sum(result => result.Won));
            lines.Add(new NextActionResultModel(
                await localization.GetLocalizedEnumAsync((NextStep)step.Key),
                $"{uplift.TreatedWon} / {uplift.Treated}",
                $"{uplift.ControlWon} / {uplift.Control}",
                uplift.Difference is { } difference ? $"{difference:+0.0 %;−0.0 %} ({uplift.Low:+0.0 %;−0.0 %} … {uplift.High:+0.0 %;−0.0 %})" : "–",
                !uplift.IsSignificant ? "muted" : uplift.Difference > 0 ? "success" : "danger"));
        }

        return lines;
    }

    private async Task<string> ReasonAsync(NextStep step, int amount) =>
        string.Format(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.NextActions.Reason.{step}"), amount);

    private async Task<string> DateAsync(DateTime utc) => (await time.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("d");

    private async Task<string> OwnerAsync(int ownerId)
    {
        if (ownerId == 0 || await customers.GetCustomerByIdAsync(ownerId) is not { } owner)
            return "–";
        var name = await customers.GetCustomerFullNameAsync(owner);
        return string.IsNullOrWhiteSpace(name) ? owner.Email ?? $"#{ownerId}" : name;
    }
}
