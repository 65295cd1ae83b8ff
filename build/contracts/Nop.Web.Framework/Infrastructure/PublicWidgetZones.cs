namespace Nop.Web.Framework.Infrastructure;

public static class PublicWidgetZones
{
    public static string AccountNavigationAfter { get; }

    public static string BodyEndHtmlTagBefore { get; }

    public static string CategoryDetailsBottom { get; }

    public static string CustomerGdprToolsBottom { get; }

    public static string HeadHtmlTag { get; }

    public static string HomepageBeforeBestSellers { get; }

    public static string HomepageBeforeProducts { get; }

    public static string HomepageBottom { get; }

    public static string HomepageTop { get; }

    public static string ProductDetailsBeforeCollateral { get; }

    public static string ProductDetailsBottom { get; }

    public static string ProductSearchPageAfterResults { get; }
}
