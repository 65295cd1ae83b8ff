using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Shared;

public class NopAntiForgeryTokenTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected IHtmlGenerator Generator { get; set; }

    public ViewContext ViewContext { get; set; }

    public NopAntiForgeryTokenTagHelper(IHtmlGenerator generator)
    {
    }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw new NotSupportedException();
}
