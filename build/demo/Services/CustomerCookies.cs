using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Nop.Core.Domain.Customers;

namespace Demo.Services;

/// <summary>Two cookies: one says who visits, the other (signed) who is logged in.</summary>
public sealed class CustomerCookies(IHttpContextAccessor http, TimeProvider clock)
{
    public const string Scheme = "Authentication";
    public const string GuestCookie = ".Nop.Customer";

    private Guid? _written;

    public async Task<Guid?> ReadSignedInAsync()
    {
        var result = await http.HttpContext!.AuthenticateAsync(Scheme);
        return result.Succeeded && Guid.TryParse(result.Principal.FindFirstValue(ClaimTypes.NameIdentifier), out var guid) ? guid : null;
    }

    public Guid? ReadGuest() => Guid.TryParse(http.HttpContext!.Request.Cookies[GuestCookie], out var guid) ? guid : null;

    public void WriteGuest(Guid customer)
    {
        if (_written == customer || http.HttpContext is not { Response.HasStarted: false } context)
            return;

        _written = customer;
        if (ReadGuest() == customer)
            return;
        context.Response.Cookies.Append(GuestCookie, customer.ToString(), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
            Expires = clock.GetUtcNow().AddYears(1)
        });
    }

    public async Task SignInAsync(Customer customer, bool persistent)
    {
        if (http.HttpContext is not { } context)
            return;

        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, customer.CustomerGuid.ToString())], Scheme);
        await context.SignInAsync(Scheme, new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = persistent });
        context.User = new ClaimsPrincipal(identity);
    }

    public async Task SignOutAsync()
    {
        if (http.HttpContext is not { } context)
            return;

        await context.SignOutAsync(Scheme);
        context.Response.Cookies.Delete(GuestCookie);
    }
}
