using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-tabs", Attributes = ID_ATTRIBUTE_NAME)]
public class NopTabsTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    internal const string CHOSEN_TAB = "tabNameToSelect";

    private const string SAVED_TAB = "nop.selected-tab-name";

    private const string INPUT_ID = "selected-tab-name";

    protected const string ID_ATTRIBUTE_NAME = "id";

    protected const string RENDER_SELECTED_TAB_INPUT_ATTRIBUTE_NAME = "asp-render-selected-tab-input";

    protected const string TAB_NAME_TO_SELECT_ATTRIBUTE_NAME = "asp-tab-name-to-select";

    public NopTabsTagHelper(IHtmlHelper htmlHelper)
    {
    }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    [HtmlAttributeName(RENDER_SELECTED_TAB_INPUT_ATTRIBUTE_NAME)]
    public string RenderSelectedTabInput { get; set; }

    [HtmlAttributeName(TAB_NAME_TO_SELECT_ATTRIBUTE_NAME)]
    public string TabNameToSelect { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var chosen = ChosenTab();
        var tabs = new List<NopTabContextItem>();
        context.Items[typeof(NopTabsTagHelper)] = tabs;
        context.Items[CHOSEN_TAB] = chosen;
        await output.GetChildContentAsync();

        output.TagName = "div";
        output.AddClass("card card-primary card-outline card-outline-tabs nav-tabs-custom");
        output.Content.AppendHtml("<div class=\"card-header p-0 pt-1 border-bottom-0\"><ul class=\"nav nav-tabs\" role=\"tablist\">");
        tabs.ForEach(tab => output.Content.AppendHtml(tab.Title));
        output.Content.AppendHtml("</ul></div><div class=\"card-body\"><div class=\"tab-content\">");
        tabs.ForEach(tab => output.Content.AppendHtml(tab.Content));
        output.Content.AppendHtml("</div></div>");

        if (string.IsNullOrEmpty(RenderSelectedTabInput) || (bool.TryParse(RenderSelectedTabInput, out var wanted) && wanted))
            RememberChoice(output, chosen);
    }

    private string ChosenTab()
    {
        if (!string.IsNullOrEmpty(TabNameToSelect))
            return TabNameToSelect;

        var asked = ViewContext.HttpContext.Request.Query[CHOSEN_TAB].ToString();
        return string.IsNullOrEmpty(asked) ? (ViewContext.ViewData[SAVED_TAB] ?? ViewContext.TempData[SAVED_TAB]) as string : asked;
    }

    private static void RememberChoice(TagHelperOutput output, string chosen)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttributes(new Dictionary<string, string> { ["type"] = "hidden", ["id"] = INPUT_ID, ["name"] = INPUT_ID, ["value"] = chosen ?? "" });
        output.PreContent.SetHtmlContent(input);

        var script = new TagBuilder("script");
        script.InnerHtml.AppendHtml($"$(function(){{bindBootstrapTabSelectEvent('{output.Attributes[ID_ATTRIBUTE_NAME]?.Value}','{INPUT_ID}');}});");
        output.PostContent.SetHtmlContent(script);
    }
}
