using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Web.Framework.Models;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-action-confirmation", Attributes = BUTTON_ID_ATTRIBUTE_NAME, TagStructure = TagStructure.WithoutEndTag)]
public class NopActionConfirmationTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected readonly IHtmlHelper _htmlHelper;

    protected IHtmlGenerator Generator { get; set; }

    protected const string ACTION_ATTRIBUTE_NAME = "asp-action";

    protected const string ADDITIONAL_CONFIRM_TEXT = "asp-additional-confirm";

    protected const string BUTTON_ID_ATTRIBUTE_NAME = "asp-button-id";

    public NopActionConfirmationTagHelper(IHtmlGenerator generator, IHtmlHelper htmlHelper)
    {
        Generator = generator;
        _htmlHelper = htmlHelper;
    }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    [HtmlAttributeName(ACTION_ATTRIBUTE_NAME)]
    public string Action { get; set; }

    [HtmlAttributeName(BUTTON_ID_ATTRIBUTE_NAME)]
    public string ButtonId { get; set; }

    [HtmlAttributeName(ADDITIONAL_CONFIRM_TEXT)]
    public string ConfirmText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var route = ViewContext.RouteData.Values;
        var id = ButtonId + "-action-confirmation";
        output.AsModal(id);
        output.Content.SetHtmlContent(await _htmlHelper.In(ViewContext).PartialAsync("Confirm", new ActionConfirmationModel
        {
            ControllerName = route["controller"]?.ToString(),
            ActionName = string.IsNullOrEmpty(Action) ? route["action"]?.ToString() : Action,
            WindowId = id,
            ButtonId = ButtonId,
            AdditonalConfirmText = ConfirmText
        }));
    }
}
