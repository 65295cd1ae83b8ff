using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Web.Areas.Admin.Controllers;

[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
public abstract class BaseAdminController : BaseController, IActionFilter, IAsyncActionFilter, IFilterMetadata, IDisposable
{
    public override JsonResult Json(object data) => base.Json(data);
}
