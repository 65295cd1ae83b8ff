namespace Nop.Web.Framework.Infrastructure;

public static class PublicWidgetZones
{
    public static string AccountNavigationAfter => "account_navigation_after";

    public static string BodyEndHtmlTagBefore => "body_end_html_tag_before";

    public static string CategoryDetailsBottom => "categorydetails_bottom";

    public static string CustomerGdprToolsBottom => "customer_gdpr_tools_bottom";

    public static string HeadHtmlTag => "head_html_tag";

    public static string HomepageBeforeBestSellers => "home_page_before_best_sellers";

    public static string HomepageBeforeProducts => "home_page_before_products";

    public static string HomepageBottom => "home_page_bottom";

    public static string HomepageTop => "home_page_top";

    public static string ProductDetailsBeforeCollateral => "productdetails_before_collateral";

    public static string ProductDetailsBottom => "productdetails_bottom";

    public static string ProductSearchPageAfterResults => "productsearch_page_after_results";
}
