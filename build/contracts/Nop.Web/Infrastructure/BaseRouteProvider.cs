namespace Nop.Web.Infrastructure;

public class BaseRouteProvider
{
    protected string GetLanguageRoutePattern() => string.Empty;
}
