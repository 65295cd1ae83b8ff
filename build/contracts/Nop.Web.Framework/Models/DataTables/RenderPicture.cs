namespace Nop.Web.Framework.Models.DataTables;

public class RenderPicture : IRender
{
    public RenderPicture(string srcPrefix = "", int width = 0)
    {
        SrcPrefix = srcPrefix;
        Width = width;
    }

    public int Width { get; set; }

    public string Src { get; set; }

    public string SrcPrefix { get; set; }
}
