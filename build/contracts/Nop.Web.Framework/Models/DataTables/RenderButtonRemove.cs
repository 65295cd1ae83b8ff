namespace Nop.Web.Framework.Models.DataTables;

public class RenderButtonRemove : IRender
{
    public RenderButtonRemove(string title)
    {
        Title = title;
        ClassName = NopButtonClassDefaults.Default;
    }

    public string ClassName { get; set; }

    public string Title { get; set; }
}
