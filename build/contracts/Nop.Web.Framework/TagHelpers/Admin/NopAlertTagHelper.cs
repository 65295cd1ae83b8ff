using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Web.Framework.Models;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-alert", Attributes = ALERT_NAME_ID, TagStructure = TagStructure.WithoutEndTag)]
public class NopAlertTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected readonly IHtmlHelper _htmlHelper;

    protected IHtmlGenerator Generator { get; set; }

    protected const string ALERT_MESSAGE_NAME = "asp-alert-message";

    protected const string ALERT_NAME_ID = "asp-alert-id";

    public NopAlertTagHelper(IHtmlGenerator generator, IHtmlHelper htmlHelper)
    {
        Generator = generator;
        _htmlHelper = htmlHelper;
    }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    [HtmlAttributeName(ALERT_NAME_ID)]
    public string AlertId { get; set; }

    [HtmlAttributeName(ALERT_MESSAGE_NAME)]
    public string Message { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var id = AlertId + "-action-alert";
        output.AsModal(id);
        output.Content.SetHtmlContent(await _htmlHelper.In(ViewContext).PartialAsync("Alert", new ActionAlertModel
        {
            AlertId = AlertId,
            WindowId = id,
            AlertMessage = Message
        }));
    }
}
