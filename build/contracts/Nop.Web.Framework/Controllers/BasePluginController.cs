using Microsoft.AspNetCore.Mvc.Filters;

namespace Nop.Web.Framework.Controllers;

public abstract class BasePluginController : BaseController, IActionFilter, IAsyncActionFilter, IFilterMetadata, IDisposable
{
}
