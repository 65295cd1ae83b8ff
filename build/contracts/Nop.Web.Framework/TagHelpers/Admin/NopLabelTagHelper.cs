using System.Reflection;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Core;
using Nop.Services.Localization;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-label", Attributes = FOR_ATTRIBUTE_NAME, TagStructure = TagStructure.WithoutEndTag)]
public class NopLabelTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected readonly ILocalizationService _localizationService;

    protected readonly IWorkContext _workContext;

    protected IHtmlGenerator Generator { get; set; }

    protected const string DISPLAY_HINT_ATTRIBUTE_NAME = "asp-display-hint";

    protected const string FOR_ATTRIBUTE_NAME = "asp-for";

    public NopLabelTagHelper(IHtmlGenerator generator, ILocalizationService localizationService, IWorkContext workContext)
    {
        Generator = generator;
        _localizationService = localizationService;
        _workContext = workContext;
    }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    [HtmlAttributeName(FOR_ATTRIBUTE_NAME)]
    public ModelExpression For { get; set; }

    [HtmlAttributeName(DISPLAY_HINT_ATTRIBUTE_NAME)]
    public bool DisplayHint { get; set; } = true;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var key = ResourceKey();
        var text = string.IsNullOrEmpty(key) ? null : await _localizationService.GetResourceAsync(key);
        var label = Generator.GenerateLabel(ViewContext, For.ModelExplorer, For.Name, text, new { @class = "col-form-label" });

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("label-wrapper");
        output.Content.SetHtmlContent(label);
        if (DisplayHint && await HintAsync(key) is { Length: > 0 } hint)
            output.Content.AppendHtml(HintMark(hint));
    }

    private string ResourceKey()
    {
        var property = string.IsNullOrEmpty(For.Metadata.Name) ? null : For.Metadata.ContainerType?.GetProperty(For.Metadata.Name);
        return property?.GetCustomAttribute<NopResourceDisplayNameAttribute>()?.ResourceKey;
    }

    private async Task<string> HintAsync(string key)
    {
        if (string.IsNullOrEmpty(key))
            return null;

        var language = await _workContext.GetWorkingLanguageAsync();
        return await _localizationService.GetResourceAsync(key + ".Hint", language.Id, logIfNotFound: false, returnEmptyIfNotFound: true);
    }

    private static TagBuilder HintMark(string hint)
    {
        var mark = new TagBuilder("div");
        mark.AddCssClass("ico-help");
        mark.Attributes["title"] = hint;
        mark.Attributes["data-toggle"] = "tooltip";
        mark.InnerHtml.AppendHtml("<i class=\"fas fa-circle-question\"></i>");
        return mark;
    }
}
