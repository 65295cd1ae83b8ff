using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Web.Framework.Models;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-delete-confirmation", Attributes = MODEL_ID_ATTRIBUTE_NAME + "," + BUTTON_ID_ATTRIBUTE_NAME, TagStructure = TagStructure.WithoutEndTag)]
public class NopDeleteConfirmationTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected readonly IHtmlHelper _htmlHelper;

    protected IHtmlGenerator Generator { get; set; }

    protected const string ACTION_ATTRIBUTE_NAME = "asp-action";

    protected const string BUTTON_ID_ATTRIBUTE_NAME = "asp-button-id";

    protected const string MODEL_ID_ATTRIBUTE_NAME = "asp-model-id";

    public NopDeleteConfirmationTagHelper(IHtmlGenerator generator, IHtmlHelper htmlHelper)
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

    [HtmlAttributeName(MODEL_ID_ATTRIBUTE_NAME)]
    public string ModelId { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var action = string.IsNullOrEmpty(Action) ? "Delete" : Action;
        var modelName = ViewContext.ViewData.ModelMetadata.ModelType.Name.ToLowerInvariant();
        var id = $"{modelName}-{action}-delete-confirmation";
        output.AsModal(id);
        output.Content.SetHtmlContent(await _htmlHelper.In(ViewContext).PartialAsync("Delete", new DeleteConfirmationModel
        {
            Id = ModelId,
            ControllerName = ViewContext.RouteData.Values["controller"]?.ToString(),
            ActionName = action,
            WindowId = id
        }));

        var script = new TagBuilder("script");
        script.InnerHtml.AppendHtml($"$(function(){{$('#{ButtonId}').attr('data-toggle','modal').attr('data-target','#{id}');}});");
        output.PostElement.SetHtmlContent(script);
    }
}
