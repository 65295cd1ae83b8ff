using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

public class NopCardsTagHelper : TagHelper, ITagHelper, ITagHelperComponent
{
    protected const string ID_ATTRIBUTE_NAME = "id";

    public ViewContext ViewContext { get; set; }
}
