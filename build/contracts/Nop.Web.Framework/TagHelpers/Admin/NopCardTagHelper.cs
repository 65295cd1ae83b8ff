using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Web.Framework.Factories;

namespace Nop.Web.Framework.TagHelpers.Admin;

public class NopCardTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected const string CARD_ICON_ATTRIBUTE_NAME = "asp-icon";

    protected const string HIDE_BLOCK_ATTRIBUTE_NAME_ATTRIBUTE_NAME = "asp-hide-block-attribute-name";

    protected const string IS_ADVANCED_ATTRIBUTE_NAME = "asp-advanced";

    protected const string IS_HIDE_ATTRIBUTE_NAME = "asp-hide";

    protected const string NAME_ATTRIBUTE_NAME = "asp-name";

    protected const string TITLE_ATTRIBUTE_NAME = "asp-title";

    public ViewContext ViewContext { get; set; }

    public bool IsAdvanced { get; set; }

    public bool IsHide { get; set; }

    public NopCardTagHelper(IViewComponentHelper viewComponentHelper, IWidgetModelFactory widgetModelFactory)
    {
    }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw new NotSupportedException();

    public string CardIconIsAdvanced { get; set; }

    public string HideBlockAttributeName { get; set; }

    public string Name { get; set; }

    public string Title { get; set; }
}
