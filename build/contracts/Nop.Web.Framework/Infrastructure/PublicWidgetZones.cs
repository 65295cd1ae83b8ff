namespace Nop.Web.Framework.Infrastructure;

public static class PublicWidgetZones
{
    public static string AccountNavigationAfter => "account_navigation_after";

    public static string BodyEndHtmlTagBefore => "body_end_html_tag_before";

    public static string CategoryDetailsBeforeProductList => "categorydetails_before_product_list";

    public static string CategoryDetailsBottom => "categorydetails_bottom";

    public static string CategoryDetailsTop => "categorydetails_top";

    public static string CheckoutCompletedBottom => "checkout_completed_bottom";

    public static string CustomerGdprToolsBottom => "customer_gdpr_tools_bottom";

    public static string CustomerInfoBottom => "customer_info_bottom";

    public static string CustomerOrdersBottom => "customer_orders_bottom";

    public static string HeadHtmlTag => "head_html_tag";

    public static string HomepageBeforeBestSellers => "home_page_before_best_sellers";

    public static string HomepageBeforeProducts => "home_page_before_products";

    public static string HomepageBottom => "home_page_bottom";

    public static string HomepageTop => "home_page_top";

    public static string ManufacturerDetailsBottom => "manufacturerdetails_bottom";

    public static string ManufacturerDetailsTop => "manufacturerdetails_top";

    public static string OrderDetailsPageBottom => "orderdetails_page_bottom";

    public static string OrderDetailsPageOverview => "orderdetails_page_overview";

    public static string OrderSummaryTotals => "order_summary_totals";

    public static string ProductPriceBottom => "product_price_bottom";

    public static string OrderSummaryContentAfter => "order_summary_content_after";

    public static string ProductDetailsBeforeCollateral => "productdetails_before_collateral";

    public static string ProductDetailsBottom => "productdetails_bottom";

    public static string ProductDetailsEssentialBottom => "productdetails_essential_bottom";

    public static string ProductSearchPageAfterResults => "productsearch_page_after_results";

    public static string WishlistBottom => "wishlist_bottom";
}
