using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-override-store-checkbox", Attributes = FOR_ATTRIBUTE_NAME, TagStructure = TagStructure.WithoutEndTag)]
public class NopOverrideStoreCheckboxHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected readonly IHtmlHelper _htmlHelper;

    protected const string FOR_ATTRIBUTE_NAME = "asp-for";

    protected const string INPUT_2_ATTRIBUTE_NAME = "asp-input2";

    protected const string INPUT_ATTRIBUTE_NAME = "asp-input";

    protected const string PARENT_CONTAINER_ATTRIBUTE_NAME = "asp-parent-container";

    protected const string STORE_SCOPE_ATTRIBUTE_NAME = "asp-store-scope";

    public NopOverrideStoreCheckboxHelper(IHtmlHelper htmlHelper)
    {
        _htmlHelper = htmlHelper;
    }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    [HtmlAttributeName(FOR_ATTRIBUTE_NAME)]
    public ModelExpression For { get; set; }

    [HtmlAttributeName(INPUT_ATTRIBUTE_NAME)]
    public ModelExpression Input { get; set; }

    [HtmlAttributeName(INPUT_2_ATTRIBUTE_NAME)]
    public ModelExpression Input2 { get; set; }

    [HtmlAttributeName(STORE_SCOPE_ATTRIBUTE_NAME)]
    public int StoreScope { get; set; }

    [HtmlAttributeName(PARENT_CONTAINER_ATTRIBUTE_NAME)]
    public string ParentContainer { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        if (StoreScope <= 0)
            return Task.CompletedTask;

        var html = _htmlHelper.In(ViewContext);
        var selector = Selector(html);
        output.Content.SetHtmlContent(html.CheckBox(For.Name, null, new
        {
            @class = "multi-store-override-option",
            onclick = $"checkOverriddenStoreValue(this, '{selector}')",
            data_for_input_selector = selector
        }));
        return Task.CompletedTask;
    }

    private string Selector(IHtmlHelper html)
    {
        var inputs = new[] { Input, Input2 }.Where(input => input != null).Select(input => "#" + html.Id(input.Name)).ToArray();
        if (inputs.Length > 0)
            return string.Join(", ", inputs);

        return string.IsNullOrEmpty(ParentContainer)
            ? string.Empty
            : string.Join(", ", new[] { "input", "textarea", "select" }.Select(tag => $"#{ParentContainer} {tag}"));
    }
}
