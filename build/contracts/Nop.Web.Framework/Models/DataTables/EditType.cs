namespace Nop.Web.Framework.Models.DataTables;

public enum EditType
{
    Checkbox = 2,
    Number = 1,
    String = 3,
}
