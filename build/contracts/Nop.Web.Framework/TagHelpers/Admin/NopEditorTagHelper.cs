using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

public class NopEditorTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected const string CUSTOM_HTML_ATTRIBUTES = "html-attributes";

    protected const string FOR_ATTRIBUTE_NAME = "asp-for";

    protected const string POSTFIX_ATTRIBUTE_NAME = "asp-postfix";

    protected const string RENDER_FORM_CONTROL_CLASS_ATTRIBUTE_NAME = "asp-render-form-control-class";

    protected const string REQUIRED_ATTRIBUTE_NAME = "asp-required";

    protected const string TEMPLATE_ATTRIBUTE_NAME = "asp-template";

    public ViewContext ViewContext { get; set; }

    public ModelExpression For { get; set; }

    public NopEditorTagHelper(IHtmlHelper htmlHelper)
    {
    }

    public object CustomHtmlAttributes { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw new NotSupportedException();

    public string IsRequired { get; set; }

    public string Postfix { get; set; }

    public string RenderFormControlClass { get; set; }

    public string Template { get; set; }
}
