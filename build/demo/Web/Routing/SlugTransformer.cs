using Demo.Services;
using Microsoft.AspNetCore.Mvc.Routing;

namespace Demo.Web.Routing;

/// <summary>Finds the page that a slug stands for; an old slug leads to the current one.</summary>
public class SlugTransformer(ISlugs slugs) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var slug = values["SeName"] as string;
        var record = string.IsNullOrEmpty(slug) ? null : await slugs.FindAsync(slug);
        return record?.EntityName switch
        {
            null => null!,
            "Product" => Page("Product", "ProductDetails", "productId", record.EntityId, slug!),
            "Category" => Page("Catalog", "Category", "categoryId", record.EntityId, slug!),
            "Manufacturer" => Page("Catalog", "Manufacturer", "manufacturerId", record.EntityId, slug!),
            _ => null!
        };
    }

    private static RouteValueDictionary Page(string controller, string action, string idName, int id, string slug) => new()
    {
        ["controller"] = controller,
        ["action"] = action,
        [idName] = id,
        ["SeName"] = slug
    };
}
