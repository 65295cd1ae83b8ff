using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

public class NopAlertTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected IHtmlGenerator Generator { get; set; }

    protected const string ALERT_MESSAGE_NAME = "asp-alert-message";

    protected const string ALERT_NAME_ID = "asp-alert-id";

    public ViewContext ViewContext { get; set; }

    public NopAlertTagHelper(IHtmlGenerator generator, IHtmlHelper htmlHelper)
    {
    }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw new NotSupportedException();

    public string AlertId { get; set; }

    public string Message { get; set; }
}
