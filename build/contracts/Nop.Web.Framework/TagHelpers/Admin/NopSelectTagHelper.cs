using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Core.Domain.Common;

namespace Nop.Web.Framework.TagHelpers.Admin;

public class NopSelectTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected const string FOR_ATTRIBUTE_NAME = "asp-for";

    protected const string ITEMS_ATTRIBUTE_NAME = "asp-items";

    protected const string MULTIPLE_ATTRIBUTE_NAME = "asp-multiple";

    protected const string NAME_ATTRIBUTE_NAME = "asp-for-name";

    protected const string REQUIRED_ATTRIBUTE_NAME = "asp-required";

    public ViewContext ViewContext { get; set; }

    public ModelExpression For { get; set; }

    public IEnumerable<SelectListItem> Items { get; set; }

    public NopSelectTagHelper(AdminAreaSettings adminAreaSettings, IHtmlHelper htmlHelper)
    {
    }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw new NotSupportedException();

    public string IsMultiple { get; set; }

    public string IsRequired { get; set; }

    public string Name { get; set; }
}
