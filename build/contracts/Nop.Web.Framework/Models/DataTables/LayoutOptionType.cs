namespace Nop.Web.Framework.Models.DataTables;

public enum LayoutOptionType
{
    Array = 1,
    Null = 2,
    Object = 4,
    String = 3,
}
