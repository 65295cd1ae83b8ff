using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Core.Domain.Security;

namespace Nop.Web.Framework.TagHelpers.Public;

/// <summary>In the demo store a check box.</summary>
[HtmlTargetElement("nop-captcha", TagStructure = TagStructure.WithoutEndTag)]
public class NopGenerateCaptchaTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected readonly CaptchaSettings _captchaSettings;

    protected readonly IHtmlHelper _htmlHelper;

    public NopGenerateCaptchaTagHelper(CaptchaSettings captchaSettings, IHtmlHelper htmlHelper)
    {
        _captchaSettings = captchaSettings;
        _htmlHelper = htmlHelper;
    }

    [HtmlAttributeName("action-name")]
    public string ActionName { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "captcha-box");
        output.Content.SetHtmlContent("<label><input type=\"checkbox\" name=\"g-recaptcha-response\" value=\"1\" /> reCAPTCHA</label>");
        return Task.CompletedTask;
    }
}
