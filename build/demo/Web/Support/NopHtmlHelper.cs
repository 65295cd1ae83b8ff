using System.Net;
using Microsoft.AspNetCore.Html;
using Nop.Core;
using Nop.Services.Localization;
using Nop.Web.Framework.UI;

namespace Demo.Web.Support;

/// <summary>Collects titles, styles and scripts while a page is rendered; one per request.</summary>
public class NopHtmlHelper(
    IHttpContextAccessor http,
    IStoreContext stores,
    ILocalizationService texts) : INopHtmlHelper
{
    private readonly List<string> _titles = [];
    private readonly List<string> _styles = [];
    private readonly List<string> _pageClasses = [];
    private readonly Dictionary<ResourceLocation, List<string>> _scripts = [];
    private readonly Dictionary<ResourceLocation, List<string>> _inlineScripts = [];
    private string _activeMenuItem = "";

    public void AddTitleParts(string part) => AddOnce(_titles, part);

    public async Task<IHtmlContent> GenerateTitleAsync(bool addDefaultTitle = true, string part = "")
    {
        var store = await stores.GetCurrentStoreAsync();
        var storeName = await texts.GetLocalizedAsync(store, s => s.Name);
        var parts = string.IsNullOrEmpty(part) ? [.. _titles] : _titles.Append(part).ToList();
        if (addDefaultTitle)
            parts.Insert(0, storeName);
        return new HtmlString(WebUtility.HtmlEncode(string.Join(" · ", parts)));
    }

    public void AddCssFileParts(string src, string debugSrc = "", bool excludeFromBundle = false) => AddOnce(_styles, src);

    public void AppendCssFileParts(string src, string debugSrc = "", bool excludeFromBundle = false) => AddOnce(_styles, src, first: true);

    public IHtmlContent GenerateCssFiles() =>
        new HtmlString(string.Concat(_styles.Select(style => $"<link rel=\"stylesheet\" href=\"{Address(style)}\">\n")));

    public void AddScriptParts(ResourceLocation location, string src, string debugSrc = "", bool excludeFromBundle = false) =>
        AddOnce(PartsOf(_scripts, location), src);

    public void AppendScriptParts(ResourceLocation location, string src, string debugSrc = "", bool excludeFromBundle = false) =>
        AddOnce(PartsOf(_scripts, location), src, first: true);

    public IHtmlContent GenerateScripts(ResourceLocation location) =>
        new HtmlString(string.Concat(PartsOf(_scripts, location).Select(script => $"<script src=\"{Address(script)}\"></script>\n")));

    public void AddInlineScriptParts(ResourceLocation location, string script) => AddOnce(PartsOf(_inlineScripts, location), script);

    public IHtmlContent GenerateInlineScripts(ResourceLocation location) =>
        new HtmlString(string.Concat(PartsOf(_inlineScripts, location)));

    public void AddPageCssClassParts(string part) => AddOnce(_pageClasses, part);

    public void AppendPageCssClassParts(string part) => AddOnce(_pageClasses, part, first: true);

    public string GeneratePageCssClasses(string part = "") => string.Join(" ", _pageClasses.Append(part).Where(css => css.Length > 0));

    public void SetActiveMenuItemSystemName(string systemName) => _activeMenuItem = systemName;

    public string GetActiveMenuItemSystemName() => _activeMenuItem;

    public string GetRouteName(bool handleDefaultRoutes = false)
    {
        var context = http.HttpContext;
        var name = context?.GetEndpoint()?.Metadata.GetMetadata<IRouteNameMetadata>()?.RouteName;
        if (!string.IsNullOrEmpty(name) || !handleDefaultRoutes || context is null)
            return name ?? "";

        var values = context.Request.RouteValues;
        return values["area"] is { } area ? $"{area}.{values["controller"]}.{values["action"]}" : $"{values["controller"]}.{values["action"]}";
    }

    private string Address(string path) => path.StartsWith("~/", StringComparison.Ordinal)
        ? http.HttpContext?.Request.PathBase.Value + path[1..]
        : path;

    private static List<string> PartsOf(Dictionary<ResourceLocation, List<string>> parts, ResourceLocation location)
    {
        var place = location == ResourceLocation.Auto ? ResourceLocation.Head : location;
        return parts.TryGetValue(place, out var known) ? known : parts[place] = [];
    }

    private static void AddOnce(List<string> parts, string part, bool first = false)
    {
        if (string.IsNullOrEmpty(part) || parts.Contains(part))
            return;

        parts.Insert(first ? 0 : parts.Count, part);
    }
}
