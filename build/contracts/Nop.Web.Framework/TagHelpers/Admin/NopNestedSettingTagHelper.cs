using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-nested-setting", Attributes = FOR_ATTRIBUTE_NAME)]
public class NopNestedSettingTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected IHtmlGenerator Generator { get; set; }

    protected const string DISABLE_AUTOGENERATION = "disable-auto-generation";

    protected const string FOR_ATTRIBUTE_NAME = "asp-for";

    protected const string IS_CONDITION_INVERT = "is-condition-invert";

    public NopNestedSettingTagHelper(IHtmlGenerator generator)
    {
        Generator = generator;
    }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    [HtmlAttributeName(FOR_ATTRIBUTE_NAME)]
    public ModelExpression For { get; set; }

    [HtmlAttributeName(DISABLE_AUTOGENERATION)]
    public bool DisableAutoGeneration { get; set; }

    [HtmlAttributeName(IS_CONDITION_INVERT)]
    public bool IsConditionInvert { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var boxId = For.Name.Replace('.', '_');
        var id = context.AllAttributes.TryGetAttribute("id", out var own) ? own.Value.ToString() : "nestedSetting" + context.UniqueId;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("nested-setting");
        output.Attributes.SetAttribute("id", id);

        var script = new TagBuilder("script");
        script.InnerHtml.AppendHtml($"$(function(){{initNestedSetting('{For.Name}','parentSetting{context.UniqueId}','{id}');");
        if (!DisableAutoGeneration)
            script.InnerHtml.AppendHtml(
                $"var toggle=function(){{$('#{id}').toggleClass('d-none',{(IsConditionInvert ? "" : "!")}$('#{boxId}').is(':checked'));}};" +
                $"$('#{boxId}').click(toggle);toggle();");
        script.InnerHtml.AppendHtml("});");
        output.PreElement.SetHtmlContent(script);
        return Task.CompletedTask;
    }
}
