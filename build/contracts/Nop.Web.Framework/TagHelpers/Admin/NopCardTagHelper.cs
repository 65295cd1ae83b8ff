using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Web.Framework.Factories;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-card", Attributes = NAME_ATTRIBUTE_NAME)]
public class NopCardTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected const string CARD_ICON_ATTRIBUTE_NAME = "asp-icon";

    protected const string HIDE_BLOCK_ATTRIBUTE_NAME_ATTRIBUTE_NAME = "asp-hide-block-attribute-name";

    protected const string IS_ADVANCED_ATTRIBUTE_NAME = "asp-advanced";

    protected const string IS_HIDE_ATTRIBUTE_NAME = "asp-hide";

    protected const string NAME_ATTRIBUTE_NAME = "asp-name";

    protected const string TITLE_ATTRIBUTE_NAME = "asp-title";

    public NopCardTagHelper(IViewComponentHelper viewComponentHelper, IWidgetModelFactory widgetModelFactory)
    {
    }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    [HtmlAttributeName(IS_ADVANCED_ATTRIBUTE_NAME)]
    public bool IsAdvanced { get; set; }

    [HtmlAttributeName(IS_HIDE_ATTRIBUTE_NAME)]
    public bool IsHide { get; set; }

    [HtmlAttributeName(CARD_ICON_ATTRIBUTE_NAME)]
    public string CardIconIsAdvanced { get; set; }

    [HtmlAttributeName(HIDE_BLOCK_ATTRIBUTE_NAME_ATTRIBUTE_NAME)]
    public string HideBlockAttributeName { get; set; }

    [HtmlAttributeName(NAME_ATTRIBUTE_NAME)]
    public string Name { get; set; }

    [HtmlAttributeName(TITLE_ATTRIBUTE_NAME)]
    public string Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var card = new TagBuilder("div");
        card.Attributes["id"] = Name;
        card.Attributes["data-card-name"] = Name;
        card.Attributes["data-hideAttribute"] = HideBlockAttributeName;
        card.AddCssClass("card card-secondary card-outline");
        if (IsAdvanced)
            card.AddCssClass("advanced-setting");
        if (IsHide)
            card.AddCssClass("collapsed-card");

        card.InnerHtml.AppendHtml(Header());
        card.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        output.Content.SetHtmlContent(card);
    }

    private TagBuilder Header()
    {
        var header = new TagBuilder("div");
        header.AddCssClass("card-header with-border clearfix");

        var title = new TagBuilder("div");
        title.AddCssClass("card-title");
        if (!string.IsNullOrEmpty(CardIconIsAdvanced))
        {
            var icon = new TagBuilder("i");
            icon.AddCssClass(CardIconIsAdvanced);
            title.InnerHtml.AppendHtml(icon);
        }
        title.InnerHtml.AppendHtml(Title);
        header.InnerHtml.AppendHtml(title);
        header.InnerHtml.AppendHtml(
            "<div class=\"card-tools float-right\"><button type=\"button\" class=\"btn btn-tool\" data-card-widget=\"collapse\">" +
            $"<i class=\"fa toggle-icon {(IsHide ? "fa-plus" : "fa-minus")}\"></i></button></div>");
        return header;
    }
}
