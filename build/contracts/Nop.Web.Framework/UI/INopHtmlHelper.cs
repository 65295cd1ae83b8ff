using Microsoft.AspNetCore.Html;

namespace Nop.Web.Framework.UI;

public interface INopHtmlHelper
{
    IHtmlContent GenerateCssFiles();

    IHtmlContent GenerateInlineScripts(ResourceLocation location);

    IHtmlContent GenerateScripts(ResourceLocation location);

    Task<IHtmlContent> GenerateTitleAsync(bool addDefaultTitle = true, string part = "");

    string GeneratePageCssClasses(string part = "");

    string GetActiveMenuItemSystemName();

    string GetRouteName(bool handleDefaultRoutes = false);

    void AddCssFileParts(string src, string debugSrc = "", bool excludeFromBundle = false);

    void AddInlineScriptParts(ResourceLocation location, string script);

    void AddPageCssClassParts(string part);

    void AddScriptParts(ResourceLocation location, string src, string debugSrc = "", bool excludeFromBundle = false);

    void AddTitleParts(string part);

    void AppendCssFileParts(string src, string debugSrc = "", bool excludeFromBundle = false);

    void AppendPageCssClassParts(string part);

    void AppendScriptParts(ResourceLocation location, string src, string debugSrc = "", bool excludeFromBundle = false);

    void SetActiveMenuItemSystemName(string systemName);
}
