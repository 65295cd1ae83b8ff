using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

public class NopTabsTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected const string ID_ATTRIBUTE_NAME = "id";

    protected const string RENDER_SELECTED_TAB_INPUT_ATTRIBUTE_NAME = "asp-render-selected-tab-input";

    protected const string TAB_NAME_TO_SELECT_ATTRIBUTE_NAME = "asp-tab-name-to-select";

    public ViewContext ViewContext { get; set; }

    public NopTabsTagHelper(IHtmlHelper htmlHelper)
    {
    }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw new NotSupportedException();

    public string RenderSelectedTabInput { get; set; }

    public string TabNameToSelect { get; set; }
}
