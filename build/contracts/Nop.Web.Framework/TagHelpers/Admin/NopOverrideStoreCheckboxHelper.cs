using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

public class NopOverrideStoreCheckboxHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected const string FOR_ATTRIBUTE_NAME = "asp-for";

    protected const string INPUT_2_ATTRIBUTE_NAME = "asp-input2";

    protected const string INPUT_ATTRIBUTE_NAME = "asp-input";

    protected const string PARENT_CONTAINER_ATTRIBUTE_NAME = "asp-parent-container";

    protected const string STORE_SCOPE_ATTRIBUTE_NAME = "asp-store-scope";

    public ViewContext ViewContext { get; set; }

    public ModelExpression For { get; set; }

    public ModelExpression Input { get; set; }

    public ModelExpression Input2 { get; set; }

    public NopOverrideStoreCheckboxHelper(IHtmlHelper htmlHelper)
    {
    }

    public int StoreScope { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw new NotSupportedException();

    public string ParentContainer { get; set; }
}
