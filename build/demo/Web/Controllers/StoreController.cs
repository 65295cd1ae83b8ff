using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Controllers;

namespace Demo.Web.Controllers;

/// <summary>A page of the shop. Every POST needs the antiforgery token.</summary>
[AutoValidateAntiforgeryToken]
public abstract class StoreController : BaseController
{
    protected IActionResult NotFoundPage()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("~/Views/Common/PageNotFound.cshtml");
    }

    /// <summary>To the page that the shopper came from, when it is one of ours.</summary>
    protected IActionResult Back(string fallbackRoute = "Homepage")
    {
        var referrer = Request.Headers.Referer.ToString();
        return Uri.TryCreate(referrer, UriKind.Absolute, out var address) && address.Authority == Request.Host.Value
            ? LocalRedirect(address.PathAndQuery)
            : RedirectToRoute(fallbackRoute);
    }

    protected void AddErrors(IEnumerable<string> errors)
    {
        foreach (var error in errors)
            ModelState.AddModelError("", error);
    }
}
