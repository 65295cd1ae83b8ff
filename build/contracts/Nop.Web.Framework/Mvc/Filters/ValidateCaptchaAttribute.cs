using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Core.Domain.Security;

namespace Nop.Web.Framework.Mvc.Filters;

/// <summary>The demo store takes its own check box for the answer of the captcha service.</summary>
public sealed class ValidateCaptchaAttribute : TypeFilterAttribute
{
    public ValidateCaptchaAttribute(string actionParameterName = "captchaValid")
        : base(typeof(CaptchaFilter))
    {
        Arguments = [actionParameterName];
    }

    private sealed class CaptchaFilter(string actionParameterName, CaptchaSettings settings) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            var request = context.HttpContext.Request;
            context.ActionArguments[actionParameterName] = settings.Enabled && request.HasFormContentType && (await request.ReadFormAsync())["g-recaptcha-response"].Count > 0;
            await next();
        }
    }
}
