using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace Nop.Web.Framework.Controllers;

public abstract class BaseController : Controller, IActionFilter, IAsyncActionFilter, IFilterMetadata, IDisposable
{
    protected JsonResult ErrorJson(object errors) => throw new NotSupportedException();

    protected JsonResult ErrorJson(string error) => throw new NotSupportedException();

    protected virtual IActionResult AccessDeniedView() => throw new NotSupportedException();

    protected virtual Task<JsonResult> AccessDeniedJsonAsync() => throw new NotSupportedException();

    protected virtual Task<string> RenderPartialViewToStringAsync(string viewName, object model) => throw new NotSupportedException();

    protected virtual Task<string> RenderViewComponentToStringAsync(Type componentType, object arguments = null) => throw new NotSupportedException();

    protected virtual void DisplayEditLink(string editPageUrl) => throw new NotSupportedException();

    protected virtual void SaveSelectedTabName(string tabName, StringValues selectedTabName, string dataKeyPrefix, bool persistForTheNextRequest) => throw new NotSupportedException();

    public virtual Task SaveSelectedTabNameAsync(string tabName = "", bool persistForTheNextRequest = true) => throw new NotSupportedException();

    public virtual void SaveSelectedCardName(string cardName, bool persistForTheNextRequest = true) => throw new NotSupportedException();
}
