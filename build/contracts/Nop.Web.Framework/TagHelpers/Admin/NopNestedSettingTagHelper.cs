using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

public class NopNestedSettingTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected IHtmlGenerator Generator { get; set; }

    protected const string DISABLE_AUTOGENERATION = "disable-auto-generation";

    protected const string FOR_ATTRIBUTE_NAME = "asp-for";

    protected const string IS_CONDITION_INVERT = "is-condition-invert";

    public ViewContext ViewContext { get; set; }

    public ModelExpression For { get; set; }

    public bool DisableAutoGeneration { get; set; }

    public bool IsConditionInvert { get; set; }

    public NopNestedSettingTagHelper(IHtmlGenerator generator)
    {
    }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw new NotSupportedException();
}
