namespace Nop.Web.Framework.TagHelpers.Admin;

public class NopTabContextItem
{
    public bool IsDefault { get; set; }

    public string Content { get; set; }

    public string Title { get; set; }
}
