using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

public class NopTabTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected const string DEFAULT_ATTRIBUTE_NAME = "asp-default";

    protected const string NAME_ATTRIBUTE_NAME = "asp-name";

    protected const string TITLE_ATTRIBUTE_NAME = "asp-title";

    public ViewContext ViewContext { get; set; }

    public NopTabTagHelper(IHtmlHelper htmlHelper)
    {
    }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw new NotSupportedException();

    public string IsDefault { get; set; }

    public string Name { get; set; }

    public string Title { get; set; }
}
