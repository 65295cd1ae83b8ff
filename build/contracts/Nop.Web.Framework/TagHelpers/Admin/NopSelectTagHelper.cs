using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Core.Domain.Common;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-select", TagStructure = TagStructure.WithoutEndTag)]
public class NopSelectTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected readonly IHtmlHelper _htmlHelper;

    protected const string FOR_ATTRIBUTE_NAME = "asp-for";

    protected const string ITEMS_ATTRIBUTE_NAME = "asp-items";

    protected const string MULTIPLE_ATTRIBUTE_NAME = "asp-multiple";

    protected const string NAME_ATTRIBUTE_NAME = "asp-for-name";

    protected const string REQUIRED_ATTRIBUTE_NAME = "asp-required";

    public NopSelectTagHelper(AdminAreaSettings adminAreaSettings, IHtmlHelper htmlHelper)
    {
        _htmlHelper = htmlHelper;
    }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    [HtmlAttributeName(FOR_ATTRIBUTE_NAME)]
    public ModelExpression For { get; set; }

    [HtmlAttributeName(ITEMS_ATTRIBUTE_NAME)]
    public IEnumerable<SelectListItem> Items { get; set; } = new List<SelectListItem>();

    [HtmlAttributeName(MULTIPLE_ATTRIBUTE_NAME)]
    public string IsMultiple { get; set; }

    [HtmlAttributeName(REQUIRED_ATTRIBUTE_NAME)]
    public string IsRequired { get; set; }

    [HtmlAttributeName(NAME_ATTRIBUTE_NAME)]
    public string Name { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        output.MarkRequired(IsRequired);

        var name = For != null ? For.Name : Name;
        if (!string.IsNullOrEmpty(name))
            output.Content.SetHtmlContent(Select(name, OtherAttributes(context)));
        return Task.CompletedTask;
    }

    private static Dictionary<string, object> OtherAttributes(TagHelperContext context)
    {
        string[] own = [FOR_ATTRIBUTE_NAME, ITEMS_ATTRIBUTE_NAME, MULTIPLE_ATTRIBUTE_NAME, NAME_ATTRIBUTE_NAME, REQUIRED_ATTRIBUTE_NAME];
        return context.AllAttributes.Where(attribute => !own.Contains(attribute.Name))
            .ToDictionary(attribute => attribute.Name, attribute => attribute.Value);
    }

    private IHtmlContent Select(string name, Dictionary<string, object> htmlAttributes)
    {
        var html = _htmlHelper.In(ViewContext);
        var template = bool.TryParse(IsMultiple, out var multiple) && multiple ? "MultiSelect" : "Select";
        var data = new { htmlAttributes, SelectList = Items };
        var type = For?.ModelExplorer.ModelType;

        if (type is null || type == typeof(string) || type == typeof(List<string>))
            return html.Editor(name, template + "String", data);
        if (type == typeof(int) || type == typeof(List<int>))
            return html.Editor(name, template, data);

        htmlAttributes["class"] = htmlAttributes.TryGetValue("class", out var css) ? $"{css} form-control" : "form-control";
        return html.DropDownList(name, Items, htmlAttributes);
    }
}
