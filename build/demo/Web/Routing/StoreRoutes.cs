using Nop.Web.Framework.Mvc.Routing;
using Nop.Web.Infrastructure;

namespace Demo.Web.Routing;

/// <summary>Pages of the shop under nopCommerce's route names.</summary>
public class StoreRoutes : BaseRouteProvider, IRouteProvider
{
    public int Priority => 0;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        endpointRouteBuilder.MapControllerRoute("areaRoute", "{area:exists}/{controller=Home}/{action=Index}/{id?}");

        var prefix = GetLanguageRoutePattern();
        foreach (var (name, pattern, controller, action) in Pages)
            endpointRouteBuilder.MapControllerRoute(name, $"{prefix}/{pattern}".TrimStart('/'), new { controller, action });
    }

    private static IEnumerable<(string Name, string Pattern, string Controller, string Action)> Pages =>
    [
        ("Homepage", "", "Home", "Index"),
        ("Login", "login/", "Customer", "Login"),
        ("Register", "register/", "Customer", "Register"),
        ("Logout", "logout/", "Customer", "Logout"),
        ("ShoppingCart", "cart/", "ShoppingCart", "Cart"),
        ("Wishlist", "wishlist/{wishlistId:int?}", "Wishlist", "Index"),
        ("CustomerInfo", "customer/info", "Customer", "Info"),
        ("CustomerOrders", "order/history", "Order", "CustomerOrders"),
        ("OrderDetails", "orderdetails/{orderId:int}", "Order", "Details"),
        ("CustomerReturnRequests", "returnrequest/history", "ReturnRequest", "CustomerReturnRequests"),
        ("ReturnRequest", "returnrequest/{orderId:int}", "ReturnRequest", "ReturnRequest"),
        ("CustomerProductReviews", "customer/productreviews", "Customer", "ProductReviews"),
        ("GdprTools", "customer/gdpr", "Privacy", "GdprTools"),
        ("ProductSearch", "search/", "Catalog", "Search"),
        ("ProductReviews", "productreviews/{productId:int}", "Product", "AddReview"),
        ("ContactUs", "contactus", "Common", "ContactUs"),
        ("SubscribeNewsletter", "subscribenewsletter", "Newsletter", "Subscribe"),
        ("Checkout", "checkout/", "Checkout", "Index"),
        ("CheckoutCompleted", "checkout/completed/{orderId:int?}", "Checkout", "Completed"),
        ("ChangeLanguage", "changelanguage/{langid:int}", "Common", "SetLanguage"),
        ("AddProductToCart-Catalog", "addproducttocart/catalog/{productId:int}/{shoppingCartTypeId:int}/{quantity:int}", "ShoppingCart", "AddFromCatalog"),
        ("AddProductToCart-Details", "addproducttocart/details/{productId:int}/{shoppingCartTypeId:int}", "ShoppingCart", "AddFromDetails"),
        ("AccessDenied", "accessdenied", "Common", "AccessDenied"),
        ("PageNotFound", "page-not-found", "Common", "PageNotFound"),
        ("Error", "errorpage", "Common", "Error")
    ];
}
