namespace Nop.Web.Framework.Models.DataTables;

public class RenderButtonView : IRender
{
    public DataUrl Url { get; set; }

    public RenderButtonView(DataUrl url)
    {
        Url = url;
        ClassName = NopButtonClassDefaults.Default;
    }

    public string ClassName { get; set; }
}
