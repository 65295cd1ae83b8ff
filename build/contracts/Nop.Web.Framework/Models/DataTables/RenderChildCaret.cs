namespace Nop.Web.Framework.Models.DataTables;

public class RenderChildCaret : IRender
{
}
