using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>The dialog that shows a mail before it is sent; any page may hold it and open it from its script.</summary>
public class LoyaltyMailPreviewViewComponent(PreviewFactory previews) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View($"{CustomerLoyaltyDefaults.ViewRoot}/Mails/Preview.cshtml", await previews.DialogAsync());
}
