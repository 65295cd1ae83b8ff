using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Core;
using Nop.Services.Localization;

namespace Nop.Web.Framework.TagHelpers.Admin;

public class NopLabelTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected IHtmlGenerator Generator { get; set; }

    protected const string DISPLAY_HINT_ATTRIBUTE_NAME = "asp-display-hint";

    protected const string FOR_ATTRIBUTE_NAME = "asp-for";

    public ViewContext ViewContext { get; set; }

    public ModelExpression For { get; set; }

    public bool DisplayHint { get; set; }

    public NopLabelTagHelper(IHtmlGenerator generator, ILocalizationService localizationService, IWorkContext workContext)
    {
    }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw new NotSupportedException();
}
