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

    /// <summary>What it keeps of us, by name.</summary>
    public Dictionary<string, string> Cookies { get; } = [];

    public string? VisitorCookie
    {
        get => Cookies.GetValueOrDefault(CustomerLoyaltyDefaults.VisitorCookie);
        set => Keep(CustomerLoyaltyDefaults.VisitorCookie, value);
    }

    /// <summary>The choice of a shopper who wants nothing made for him.</summary>
    public string? PersonalCookie
    {
        get => Cookies.GetValueOrDefault(PersonalChoice.CookieName);
        set => Keep(PersonalChoice.CookieName, value);
    }

    /// <summary>A request of this browser.</summary>
    public DefaultHttpContext Request(IServiceProvider services)
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Scheme = "http";
        context.Request.Host = new HostString("127.0.0.1");
        context.Request.Headers.UserAgent = UserAgent;
        foreach (var (name, value) in Headers)
            context.Request.Headers[name] = value;
        context.Request.Headers.Cookie = string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));
        return context;
    }

    /// <summary>Keeps or forgets cookies as the answer says.</summary>
    public void Receive(HttpResponse response)
    {
        foreach (var cookie in SetCookieHeaderValue.ParseList([.. response.Headers.SetCookie.OfType<string>()]))
            Keep(cookie.Name.ToString(), cookie.Expires < DateTimeOffset.UtcNow ? null : cookie.Value.ToString());
    }

    private void Keep(string name, string? value)
    {
        if (value is null)
            Cookies.Remove(name);
        else
            Cookies[name] = value;
    }
}
