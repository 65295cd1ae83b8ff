using System.Globalization;

namespace Demo.Web.Support;

/// <summary>Remembers which of the demo's stores the visitor looks at.</summary>
public static class StoreCookie
{
    public const string Name = ".Demo.Store";

    public static int? Read(HttpContext? context) =>
        int.TryParse(context?.Request.Cookies[Name], CultureInfo.InvariantCulture, out var id) ? id : null;

    public static CookieOptions Options => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(30)
    };
}
