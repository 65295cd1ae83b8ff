using Microsoft.AspNetCore.Mvc;
using Nop.Web.Controllers;

namespace Nop.Plugin.CustomerLoyalty.Platform.Web;

/// <summary>Base of our pages in the shop. Every page decides itself who may see it: by a signed link, or by who is logged in.</summary>
[AutoValidateAntiforgeryToken]
public abstract class LoyaltyPublicController : BasePublicController
{
    /// <summary>The view of a feature, by folder and name.</summary>
    protected ViewResult Page(string view, object model) => View($"{CustomerLoyaltyDefaults.ViewRoot}/{view}.cshtml", model);
}
