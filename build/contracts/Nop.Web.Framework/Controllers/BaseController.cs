using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Nop.Services.Localization;

namespace Nop.Web.Framework.Controllers;

public abstract class BaseController : Controller, IActionFilter, IAsyncActionFilter, IFilterMetadata, IDisposable
{
    protected JsonResult ErrorJson(object errors) => Json(new { error = errors });

    protected JsonResult ErrorJson(string error) => Json(new { error });

    protected virtual IActionResult AccessDeniedView() =>
        RedirectToAction("AccessDenied", "Security", new { pageUrl = Request.Path + Request.QueryString });

    protected virtual async Task<JsonResult> AccessDeniedJsonAsync()
    {
        var texts = HttpContext.RequestServices.GetRequiredService<ILocalizationService>();
        return ErrorJson(await texts.GetResourceAsync("Admin.AccessDenied.Description"));
    }

    protected virtual void SaveSelectedTabName(string tabName, StringValues selectedTabName, string dataKeyPrefix, bool persistForTheNextRequest)
    {
        var key = string.IsNullOrEmpty(dataKeyPrefix) ? "nop.selected-tab-name" : $"nop.selected-tab-name-{dataKeyPrefix}";
        Keep(key, string.IsNullOrEmpty(tabName) ? selectedTabName.ToString() : tabName, persistForTheNextRequest);
    }

    public virtual async Task SaveSelectedTabNameAsync(string tabName = "", bool persistForTheNextRequest = true)
    {
        if (!HttpMethods.IsPost(Request.Method) || !Request.HasFormContentType)
        {
            SaveSelectedTabName(tabName, StringValues.Empty, null, persistForTheNextRequest);
            return;
        }

        const string field = "selected-tab-name";
        var form = await Request.ReadFormAsync();
        SaveSelectedTabName(tabName, form[field], null, persistForTheNextRequest);
        foreach (var (key, value) in form)
            if (key.StartsWith(field + "-", StringComparison.OrdinalIgnoreCase))
                SaveSelectedTabName(null, value, key[(field.Length + 1)..], persistForTheNextRequest);
    }

    public virtual void SaveSelectedCardName(string cardName, bool persistForTheNextRequest = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(cardName);
        Keep("nop.selected-card-name", cardName, persistForTheNextRequest);
    }

    private void Keep(string key, string value, bool forNextRequest)
    {
        if (string.IsNullOrEmpty(value))
            return;
        if (forNextRequest)
            TempData[key] = value;
        else
            ViewData[key] = value;
    }
}
