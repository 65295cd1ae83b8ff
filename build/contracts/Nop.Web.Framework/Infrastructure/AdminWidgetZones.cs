namespace Nop.Web.Framework.Infrastructure;

public static class AdminWidgetZones
{
    public static string CustomerDetailsBlock => "admin_customer_details_block";

    public static string CustomerDetailsButtons => "admin_customer_details_buttons";

    public static string HeaderAfter => "admin_header_after";
    public static string DashboardCommonstatisticsAfter => "admin_dashboard_commonstatistics_after";

    public static string OrderDetailsBlock => "admin_order_details_block";

    public static string OrderDetailsButtons => "admin_order_details_buttons";
}
