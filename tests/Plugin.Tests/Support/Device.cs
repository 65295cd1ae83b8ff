using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;

namespace Plugin.Tests.Support;

/// <summary>A browser: its headers and the cookies of ours that it keeps.</summary>
public sealed class Device
{
    public string UserAgent { get; set; } = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    public Dictionary<string, string> Headers { get; } = [];

    public string? VisitorCookie { get; set; }

    /// <summary>The choice of a shopper who wants nothing made for him.</summary>
    public string? PersonalCookie { get; set; }

    /// <summary>A request of this browser.</summary>
    public DefaultHttpContext Request(IServiceProvider services)
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Scheme = "http";
        context.Request.Host = new HostString("127.0.0.1");
        context.Request.Headers.UserAgent = UserAgent;
        foreach (var (name, value) in Headers)
            context.Request.Headers[name] = value;
        context.Request.Headers.Cookie = string.Join("; ", new[] { (CustomerLoyaltyDefaults.VisitorCookie, VisitorCookie), (PersonalChoice.CookieName, PersonalCookie) }
            .Where(cookie => cookie.Item2 is not null).Select(cookie => $"{cookie.Item1}={cookie.Item2}"));
        return context;
    }

    /// <summary>Keeps or forgets the cookie as the answer says.</summary>
    public void Receive(HttpResponse response)
    {
        foreach (var cookie in SetCookieHeaderValue.ParseList([.. response.Headers.SetCookie.OfType<string>()]))
        {
            var value = cookie.Expires < DateTimeOffset.UtcNow ? null : cookie.Value.ToString();
            if (cookie.Name == CustomerLoyaltyDefaults.VisitorCookie)
                VisitorCookie = value;
            if (cookie.Name == PersonalChoice.CookieName)
                PersonalCookie = value;
        }
    }
}
