using Microsoft.AspNetCore.Http;
using Nop.Core.Domain.Customers;
using Nop.Services.Common;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;

/// <summary>
/// Whether blocks may be made for the person. A customer's choice is kept with his account and goes with it; anybody's in a
/// cookie of the browser, which says no more than that.
/// </summary>
public class PersonalChoice(IHttpContextAccessor http, IGenericAttributeService attributes)
{
    public const string CookieName = ".loyalty.personal";
    public const string AttributeName = "CustomerLoyalty.PersonalisationOff";

    private const string Off = "off";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    public async Task<bool> IsPersonalAsync(Customer customer, int customerId) =>
        http.HttpContext?.Request.Cookies[CookieName] != Off
        && (customerId == 0 || !await attributes.GetAttributeAsync<bool>(customer, AttributeName));

    public async Task SetAsync(Customer? customer, bool personal)
    {
        if (customer is not null)
            await attributes.SaveAttributeAsync(customer, AttributeName, personal ? string.Empty : bool.TrueString);
        if (http.HttpContext is not { Response.HasStarted: false } context)
            return;
        if (personal)
            context.Response.Cookies.Delete(CookieName);
        else
            context.Response.Cookies.Append(CookieName, Off, new CookieOptions
            {
                HttpOnly = true,
                Secure = context.Request.IsHttps,
                SameSite = SameSiteMode.Lax,
                MaxAge = Lifetime,
                Path = "/"
            });
    }
}
