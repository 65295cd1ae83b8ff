using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Platform.Web;

/// <summary>Base of our pages in the back office; every action adds the permission that it needs.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
public abstract class LoyaltyAdminController : BasePluginController
{
    /// <summary>The view of a feature, by folder and name.</summary>
    protected ViewResult Page(string view, object model) => View($"{CustomerLoyaltyDefaults.ViewRoot}/{view}.cshtml", model);

    protected FileStreamResult Download(TableFile file) => File(file.Content, file.ContentType, file.Name);
}
