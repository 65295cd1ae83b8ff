namespace Nop.Web.Framework.Models.DataTables;

public static class NopButtonClassDefaults
{
    public static string Danger { get; }

    public static string Default { get; }

    public static string Info { get; }

    public static string Olive { get; }

    public static string Primary { get; }

    public static string Success { get; }

    public static string Warning { get; }
}
