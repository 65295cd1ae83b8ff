using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>What the preview dialog asks for.</summary>
public class LoyaltyMailPreviewController(PreviewFactory previews) : LoyaltyAdminController
{
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.MailsView)]
    public async Task<IActionResult> Show(PreviewModel model) => Json(await previews.ShowAsync(model));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.MailsManage)]
    public async Task<IActionResult> Test(PreviewModel model) => Json(await previews.TestAsync(model));
}
