using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

public class NopDeleteConfirmationTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected IHtmlGenerator Generator { get; set; }

    protected const string ACTION_ATTRIBUTE_NAME = "asp-action";

    protected const string BUTTON_ID_ATTRIBUTE_NAME = "asp-button-id";

    protected const string MODEL_ID_ATTRIBUTE_NAME = "asp-model-id";

    public ViewContext ViewContext { get; set; }

    public NopDeleteConfirmationTagHelper(IHtmlGenerator generator, IHtmlHelper htmlHelper)
    {
    }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw new NotSupportedException();

    public string Action { get; set; }

    public string ButtonId { get; set; }

    public string ModelId { get; set; }
}
