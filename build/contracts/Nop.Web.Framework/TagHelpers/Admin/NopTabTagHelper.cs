using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-tab", ParentTag = "nop-tabs", Attributes = NAME_ATTRIBUTE_NAME)]
public class NopTabTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected const string DEFAULT_ATTRIBUTE_NAME = "asp-default";

    protected const string NAME_ATTRIBUTE_NAME = "asp-name";

    protected const string TITLE_ATTRIBUTE_NAME = "asp-title";

    public NopTabTagHelper(IHtmlHelper htmlHelper)
    {
    }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    [HtmlAttributeName(DEFAULT_ATTRIBUTE_NAME)]
    public string IsDefault { get; set; }

    [HtmlAttributeName(NAME_ATTRIBUTE_NAME)]
    public string Name { get; set; }

    [HtmlAttributeName(TITLE_ATTRIBUTE_NAME)]
    public string Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        _ = bool.TryParse(IsDefault, out var isDefault);
        var chosen = context.Items.TryGetValue(NopTabsTagHelper.CHOSEN_TAB, out var tab) ? tab as string : null;
        var active = string.IsNullOrEmpty(chosen) ? isDefault : chosen == Name;

        ((List<NopTabContextItem>)context.Items[typeof(NopTabsTagHelper)]).Add(new NopTabContextItem
        {
            IsDefault = isDefault,
            Title = Head(active, context),
            Content = Pane(active, (await output.GetChildContentAsync()).GetContent())
        });
        output.SuppressOutput();
    }

    private string Head(bool active, TagHelperContext context)
    {
        var css = context.AllAttributes.TryGetAttribute("class", out var own) ? $"nav-item {own.Value}" : "nav-item";
        return $"<li class=\"{css}\"><a class=\"nav-link{(active ? " active" : "")}\" data-tab-name=\"{Name}\" href=\"#{Name}\" " +
            $"data-toggle=\"pill\" role=\"tab\" aria-selected=\"{(active ? "true" : "false")}\">{Title}</a></li>";
    }

    private string Pane(bool active, string content) =>
        $"<div class=\"tab-pane fade{(active ? " active show" : "")}\" id=\"{Name}\" role=\"tabpanel\">{content}</div>";
}
