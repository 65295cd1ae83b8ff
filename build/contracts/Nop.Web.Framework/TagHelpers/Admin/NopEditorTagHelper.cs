using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-editor", Attributes = FOR_ATTRIBUTE_NAME, TagStructure = TagStructure.WithoutEndTag)]
public class NopEditorTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected readonly IHtmlHelper _htmlHelper;

    protected const string CUSTOM_HTML_ATTRIBUTES = "html-attributes";

    protected const string FOR_ATTRIBUTE_NAME = "asp-for";

    protected const string POSTFIX_ATTRIBUTE_NAME = "asp-postfix";

    protected const string RENDER_FORM_CONTROL_CLASS_ATTRIBUTE_NAME = "asp-render-form-control-class";

    protected const string REQUIRED_ATTRIBUTE_NAME = "asp-required";

    protected const string TEMPLATE_ATTRIBUTE_NAME = "asp-template";

    public NopEditorTagHelper(IHtmlHelper htmlHelper)
    {
        _htmlHelper = htmlHelper;
    }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    [HtmlAttributeName(FOR_ATTRIBUTE_NAME)]
    public ModelExpression For { get; set; }

    [HtmlAttributeName(CUSTOM_HTML_ATTRIBUTES)]
    public object CustomHtmlAttributes { get; set; }

    [HtmlAttributeName(REQUIRED_ATTRIBUTE_NAME)]
    public string IsRequired { get; set; }

    [HtmlAttributeName(POSTFIX_ATTRIBUTE_NAME)]
    public string Postfix { get; set; }

    [HtmlAttributeName(RENDER_FORM_CONTROL_CLASS_ATTRIBUTE_NAME)]
    public string RenderFormControlClass { get; set; }

    [HtmlAttributeName(TEMPLATE_ATTRIBUTE_NAME)]
    public string Template { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        output.MarkRequired(IsRequired);

        var htmlAttributes = new Dictionary<string, object>(HtmlHelper.AnonymousObjectToHtmlAttributes(CustomHtmlAttributes));
        if (WantsFormControl())
            htmlAttributes["class"] = htmlAttributes.TryGetValue("class", out var own) ? $"{own} form-control" : "form-control";

        var html = _htmlHelper.In(ViewContext);
        RememberItemOfList(html);
        output.Content.SetHtmlContent(html.Editor(For.Name, Template, new { htmlAttributes, postfix = Postfix }));
        return Task.CompletedTask;
    }

    private bool WantsFormControl() => string.IsNullOrEmpty(RenderFormControlClass)
        ? For.Metadata.ModelType == typeof(string)
        : bool.TryParse(RenderFormControlClass, out var wanted) && wanted;

    private void RememberItemOfList(IHtmlHelper html)
    {
        if (!Regex.IsMatch(For.Name, @"\[\w+\]\."))
            return;

        var prefix = html.ViewData.TemplateInfo.HtmlFieldPrefix;
        html.ViewData[string.IsNullOrEmpty(prefix) ? For.Name : $"{prefix}.{For.Name}"] = For.Model;
    }
}
