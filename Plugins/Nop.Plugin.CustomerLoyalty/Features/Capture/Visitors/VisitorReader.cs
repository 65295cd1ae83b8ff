using Microsoft.AspNetCore.Http;
using Nop.Core.Domain.Customers;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;

/// <summary>The visitor behind the current request; nobody when there is no request, no cookie or a forged one.</summary>
public class VisitorReader(IHttpContextAccessor http, CaptureGate gate, ICustomerService customers)
{
    public Guid Current => TryRead(out var cookie) ? cookie.VisitorId : Guid.Empty;

    /// <summary>
    /// Whose history may be shown to this customer: no customer (0) for a guest, who has a visitor's history only;
    /// no visitor when a customer has sat down at a browser that is known for another one.
    /// </summary>
    public async Task<(int CustomerId, Guid VisitorId)> ShownToAsync(Customer customer)
    {
        var ownId = await customers.IsRegisteredAsync(customer) ? customer.Id : 0;
        if (!TryRead(out var cookie))
            return (ownId, Guid.Empty);
        var isKnownForAnother = cookie.CustomerId > 0 && cookie.CustomerId != customer.Id;
        return (ownId, isKnownForAnother && ownId > 0 ? Guid.Empty : cookie.VisitorId);
    }

    public bool TryRead(out VisitorCookie cookie)
    {
        cookie = default;
        return gate.Key.Length > 0
            && http.HttpContext?.Request.Cookies[CustomerLoyaltyDefaults.VisitorCookie] is { } text
            && VisitorCookie.TryOpen(gate.Key, text, out cookie);
    }

    /// <summary>The visitor of this page, with the cookie set anew when it must say something else; nobody when the answer is already on its way without one.</summary>
    public Guid Keep(int customerId)
    {
        if (http.HttpContext is not { } context)
            return Guid.Empty;

        VisitorCookie? current = TryRead(out var found) ? found : null;
        var next = VisitorCookie.For(current, customerId);
        if (next == current)
            return next.VisitorId;
        if (context.Response.HasStarted)
            return current?.VisitorId ?? Guid.Empty;

        context.Response.Cookies.Append(CustomerLoyaltyDefaults.VisitorCookie, next.Seal(gate.Key), new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            MaxAge = VisitorCookie.Lifetime,
            Path = "/"
        });
        return next.VisitorId;
    }

    public void Forget()
    {
        if (http.HttpContext is { Response.HasStarted: false } context)
            context.Response.Cookies.Delete(CustomerLoyaltyDefaults.VisitorCookie);
    }
}
