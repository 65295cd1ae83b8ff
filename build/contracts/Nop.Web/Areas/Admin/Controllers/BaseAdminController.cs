using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Web.Framework.Controllers;

namespace Nop.Web.Areas.Admin.Controllers;

public abstract class BaseAdminController : BaseController, IActionFilter, IAsyncActionFilter, IFilterMetadata, IDisposable
{
    public override JsonResult Json(object data) => throw new NotSupportedException();
}
