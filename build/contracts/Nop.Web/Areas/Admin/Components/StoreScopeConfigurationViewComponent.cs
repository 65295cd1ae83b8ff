using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Nop.Web.Areas.Admin.Components;

public class StoreScopeConfigurationViewComponent : NopViewComponent
{
    public Task<IViewComponentResult> InvokeAsync() => throw new NotSupportedException();
}
