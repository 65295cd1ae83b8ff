using Nop.Services.Helpers;

namespace Demo.Services;

public sealed class UserAgentHelper(IHttpContextAccessor http) : IUserAgentHelper
{
    private static readonly string[] Marks =
        ["bot", "crawl", "spider", "slurp", "curl/", "wget/", "python-", "java/", "go-http-client", "httpclient", "libwww", "okhttp", "scrapy", "facebookexternalhit", "archiver"];

    public bool IsSearchEngine()
    {
        var agent = http.HttpContext?.Request.Headers.UserAgent.ToString();
        return !string.IsNullOrEmpty(agent) && Marks.Any(mark => agent.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }
}
