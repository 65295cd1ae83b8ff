using Microsoft.AspNetCore.Http;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

/// <summary>What a browser remembers of invitations: through whose link it came, and whose link was looked at in it.</summary>
public class ReferralCookies(IHttpContextAccessor http)
{
    public const string Friend = ".loyalty.friend";
    public const string Inviter = ".loyalty.inviter";

    /// <summary>Empty for none.</summary>
    public string Read(string name) => http.HttpContext?.Request.Cookies[name] ?? string.Empty;

    public void Write(string name, string value, int days) => http.HttpContext?.Response.Cookies.Append(name, value, new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.HttpContext.Request.IsHttps,
        MaxAge = TimeSpan.FromDays(days)
    });

    public void Forget(string name) => http.HttpContext?.Response.Cookies.Delete(name);
}
