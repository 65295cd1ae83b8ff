namespace Nop.Web.Framework.Models.DataTables;

public class RenderButtonEdit : IRender
{
    public DataUrl Url { get; set; }

    public RenderButtonEdit(DataUrl url)
    {
        Url = url;
        ClassName = NopButtonClassDefaults.Default;
    }

    public string ClassName { get; set; }
}
