namespace Nop.Web.Framework.Models.DataTables;

public class LayoutOption
{
    public LayoutOptionType OptionType { get; set; }

    public object Value { get; set; }

    public string Name { get; set; }
}
