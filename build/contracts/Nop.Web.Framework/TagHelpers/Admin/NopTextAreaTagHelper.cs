using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

public class NopTextAreaTagHelper : TextAreaTagHelper, ITagHelper, ITagHelperComponent
{
    protected const string CUSTOM_HTML_ATTRIBUTES = "html-attributes";

    protected const string FOR_ATTRIBUTE_NAME = "asp-for";

    protected const string REQUIRED_ATTRIBUTE_NAME = "asp-required";

    public NopTextAreaTagHelper(IHtmlGenerator generator) : base(generator)
    {
    }

    public object CustomHtmlAttributes { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw new NotSupportedException();

    public string IsRequired { get; set; }
}
