using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Nop.Services.Security;

namespace Nop.Web.Framework.Mvc.Filters;

/// <summary>Lets only people with access to the admin area in; others are sent to the login page.</summary>
public sealed class AuthorizeAdminAttribute : TypeFilterAttribute
{
    public AuthorizeAdminAttribute(bool ignore = false)
        : base(typeof(AdminFilter))
    {
        IgnoreFilter = ignore;
        Arguments = [ignore];
    }

    public bool IgnoreFilter { get; }

    private sealed class AdminFilter(bool ignore) : IAsyncAuthorizationFilter
    {
        public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
        {
            var permissions = context.HttpContext.RequestServices.GetRequiredService<IPermissionService>();
            if (!ignore && !await permissions.AuthorizeAsync(StandardPermission.Security.ACCESS_ADMIN_PANEL))
                context.Result = new ChallengeResult();
        }
    }
}
