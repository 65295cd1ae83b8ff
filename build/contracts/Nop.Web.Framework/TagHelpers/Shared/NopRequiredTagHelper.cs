using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Shared;

public class NopRequiredTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw new NotSupportedException();
}
