using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-textarea", Attributes = FOR_ATTRIBUTE_NAME)]
public class NopTextAreaTagHelper : TextAreaTagHelper, ITagHelper, ITagHelperComponent
{
    protected const string CUSTOM_HTML_ATTRIBUTES = "html-attributes";

    protected const string FOR_ATTRIBUTE_NAME = "asp-for";

    protected const string REQUIRED_ATTRIBUTE_NAME = "asp-required";

    public NopTextAreaTagHelper(IHtmlGenerator generator) : base(generator)
    {
    }

    [HtmlAttributeName(CUSTOM_HTML_ATTRIBUTES)]
    public object CustomHtmlAttributes { get; set; }

    [HtmlAttributeName(REQUIRED_ATTRIBUTE_NAME)]
    public string IsRequired { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "textarea";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("form-control");
        foreach (var (key, value) in HtmlHelper.AnonymousObjectToHtmlAttributes(CustomHtmlAttributes))
            output.Attributes.SetAttribute(key, value);
        if (!output.Attributes.ContainsName("rows"))
            output.Attributes.SetAttribute("rows", 4);
        if (!output.Attributes.ContainsName("cols"))
            output.Attributes.SetAttribute("cols", 20);

        output.MarkRequired(IsRequired);
        await base.ProcessAsync(context, output);
    }
}
