using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers;

internal static class TagHelperOutputRendering
{
    public static IHtmlHelper In(this IHtmlHelper htmlHelper, ViewContext viewContext)
    {
        (htmlHelper as IViewContextAware)?.Contextualize(viewContext);
        return htmlHelper;
    }

    public static void AsModal(this TagHelperOutput output, string id)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("id", id);
        output.Attributes.SetAttribute("class", "modal fade");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("role", "dialog");
        output.Attributes.SetAttribute("aria-labelledby", id + "-title");
    }

    public static void MarkRequired(this TagHelperOutput output, string isRequired)
    {
        if (!bool.TryParse(isRequired, out var required) || !required)
            return;

        output.PreElement.SetHtmlContent("<div class=\"input-group input-group-required\">");
        output.PostElement.SetHtmlContent("<div class=\"input-group-btn\"><span class=\"required\">*</span></div></div>");
    }

    public static void AddClass(this TagHelperOutput output, string cssClass)
    {
        var own = output.Attributes.TryGetAttribute("class", out var attribute) ? $"{attribute.Value} " : string.Empty;
        output.Attributes.SetAttribute("class", own + cssClass);
    }
}
