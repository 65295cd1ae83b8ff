namespace Nop.Web.Framework.Infrastructure;

public static class AdminWidgetZones
{
    public static string CustomerDetailsBlock { get; }

    public static string CustomerDetailsButtons { get; }

    public static string OrderDetailsBlock { get; }

    public static string OrderDetailsButtons { get; }
}
