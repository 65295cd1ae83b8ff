using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Shared;

[HtmlTargetElement("nop-required", TagStructure = TagStructure.WithoutEndTag)]
public class NopRequiredTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "required");
        output.Content.SetContent("*");
        return Task.CompletedTask;
    }
}
