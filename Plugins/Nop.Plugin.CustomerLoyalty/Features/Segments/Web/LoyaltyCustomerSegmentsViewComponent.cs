using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

/// <summary>The segments that a customer belongs to, on his page.</summary>
public class LoyaltyCustomerSegmentsViewComponent(SegmentService segments, SegmentTimes times, IPermissionService permissions) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int customerId)
    {
        if (!await permissions.AuthorizeAsync(LoyaltyPermissions.SegmentsView))
            return new ContentViewComponentResult(string.Empty);

        var lines = new List<CustomerSegmentLine>();
        foreach (var membership in (await segments.OfCustomerAsync(customerId)).OrderBy(membership => membership.Name, StringComparer.CurrentCulture))
            lines.Add(new CustomerSegmentLine(membership.SegmentId, membership.Name, (await times.ConvertAsync(membership.EnteredOnUtc)).ToString("d")));
        return View($"{CustomerLoyaltyDefaults.ViewRoot}/Segments/OfCustomer.cshtml", lines);
    }
}

public sealed record CustomerSegmentLine(int Id, string Name, string Entered);
