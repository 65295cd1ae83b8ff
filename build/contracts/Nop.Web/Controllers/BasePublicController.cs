using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Web.Framework.Controllers;

namespace Nop.Web.Controllers;

public abstract class BasePublicController : BaseController, IActionFilter, IAsyncActionFilter, IFilterMetadata, IDisposable
{
    protected virtual IActionResult InvokeHttp404()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return new EmptyResult();
    }
}
