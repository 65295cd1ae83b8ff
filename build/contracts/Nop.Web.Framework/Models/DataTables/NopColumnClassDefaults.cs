namespace Nop.Web.Framework.Models.DataTables;

public static class NopColumnClassDefaults
{
    public static string Button { get; }

    public static string CenterAll { get; }

    public static string ChildControl { get; }
}
