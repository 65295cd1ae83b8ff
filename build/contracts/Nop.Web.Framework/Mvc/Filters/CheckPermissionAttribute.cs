using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Nop.Services.Security;

namespace Nop.Web.Framework.Mvc.Filters;

/// <summary>Lets the action run when the current customer holds one of the permissions; several attributes must all agree.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class CheckPermissionAttribute : TypeFilterAttribute
{
    public CheckPermissionAttribute(string permissionSystemName, CheckPermissionResultType resultType = CheckPermissionResultType.Default)
        : this([permissionSystemName], resultType)
    {
    }

    public CheckPermissionAttribute(string[] permissionSystemNames, CheckPermissionResultType resultType = CheckPermissionResultType.Default)
        : base(typeof(PermissionFilter))
    {
        PermissionSystemName = [.. permissionSystemNames];
        ResultType = resultType;
        Arguments = [PermissionSystemName, resultType];
    }

    public List<string> PermissionSystemName { get; }

    public CheckPermissionResultType ResultType { get; }

    public enum CheckPermissionResultType
    {
        Default = 0,
        Html = 1,
        Text = 2,
        Json = 3
    }

    private sealed class PermissionFilter(List<string> permissions, CheckPermissionResultType resultType) : IAsyncAuthorizationFilter
    {
        public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
        {
            var service = context.HttpContext.RequestServices.GetRequiredService<IPermissionService>();
            foreach (var permission in permissions)
                if (await service.AuthorizeAsync(permission))
                    return;

            var asData = resultType == CheckPermissionResultType.Json
                || (resultType == CheckPermissionResultType.Default && context.HttpContext.Request.Method == "POST");
            context.Result = asData
                ? new JsonResult(new { error = "Access denied" })
                : new RedirectResult("/Admin/Security/AccessDenied");
        }
    }
}
