using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Plugin.CustomerLoyalty.Features.Care.People;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>Care of a customer on his page: what is to come, what was done, what he likes.</summary>
public class LoyaltyCustomerCareViewComponent(CareTaskReader tasks, CareTaskParts parts, CarePreferences preferences, IPermissionService permissions) : NopViewComponent
{
    private const int Most = 6;

    public async Task<IViewComponentResult> InvokeAsync(int customerId)
    {
        if (!await permissions.AuthorizeAsync(LoyaltyPermissions.CareWork))
            return new ContentViewComponentResult(string.Empty);
        var known = await preferences.OfAsync(customerId);
        var his = (await tasks.OfCustomerAsync(customerId)).Where(task => task.State != CareTaskState.Control).ToList();
        return View($"{CustomerLoyaltyDefaults.ViewRoot}/Care/OfCustomer.cshtml", new CustomerCareModel(customerId, await parts.LinesAsync(his.Take(Most)), his.Count,
            [.. known.Likes.Select(taste => taste.Text)], [.. known.Dislikes.Select(taste => taste.Text)]));
    }
}

public sealed record CustomerCareModel(int CustomerId, IReadOnlyList<CareTaskLineModel> Tasks, int Total, IReadOnlyList<string> Likes, IReadOnlyList<string> Dislikes);
