using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

public class NopActionConfirmationTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected IHtmlGenerator Generator { get; set; }

    protected const string ACTION_ATTRIBUTE_NAME = "asp-action";

    protected const string ADDITIONAL_CONFIRM_TEXT = "asp-additional-confirm";

    protected const string BUTTON_ID_ATTRIBUTE_NAME = "asp-button-id";

    public ViewContext ViewContext { get; set; }

    public NopActionConfirmationTagHelper(IHtmlGenerator generator, IHtmlHelper htmlHelper)
    {
    }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw new NotSupportedException();

    public string Action { get; set; }

    public string ButtonId { get; set; }

    public string ConfirmText { get; set; }
}
