using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nop.Web.Models.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Web;

/// <summary>What the page is about, in the words of the page's script.</summary>
public sealed record PageContext(string Kind, int Id, int Number, string Text)
{
    private const string SearchItem = "CustomerLoyalty.Search";

    public static readonly PageContext Other = new(string.Empty, 0, 0, string.Empty);

    /// <summary>Noted by the search page's widget zone, the only place that knows the number of results.</summary>
    public static void NoteSearch(HttpContext context, string terms, int results) =>
        context.Items[SearchItem] = new PageContext("search", 0, results, terms);

    /// <summary>The same from the model that the zone is given; nothing for another page or an empty search.</summary>
    public static void NoteSearch(HttpContext context, SearchModel? search)
    {
        if (search is { q.Length: > 0 })
            NoteSearch(context, search.q, search.CatalogProductsModel?.TotalItems ?? 0);
    }

    public static PageContext Of(HttpContext context)
    {
        if (context.Items[SearchItem] is PageContext search)
            return search;

        var route = context.GetRouteData().Values;
        return (route["controller"] as string, route["action"] as string) switch
        {
            ("Product", "ProductDetails") => About("product", route["productid"]),
            ("Catalog", "Category") => About("category", route["categoryid"]),
            ("Catalog", "Manufacturer") => About("manufacturer", route["manufacturerid"]),
            _ => Other
        };
    }

    private static PageContext About(string kind, object? id) =>
        int.TryParse(Convert.ToString(id, CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new PageContext(kind, number, 0, string.Empty)
            : Other;
}
