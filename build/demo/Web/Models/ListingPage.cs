using Demo.Commerce;
using Nop.Web.Models.Catalog;

namespace Demo.Web.Models;

/// <summary>A page of product boxes: category, manufacturer or search result.</summary>
public record ListingPage
{
    public string Title { get; init; } = "";

    public string? Description { get; init; }

    /// <summary>CategoryModel, ManufacturerModel or SearchModel for the widgets of the page.</summary>
    public required object ZoneModel { get; init; }

    public IReadOnlyList<ProductOverviewModel> Products { get; init; } = [];

    public IReadOnlyList<PageLink> Subcategories { get; init; } = [];

    public ProductOrder Order { get; init; }

    public int PageIndex { get; init; }

    public int TotalPages { get; init; }

    public int TotalCount { get; init; }

    public string? Terms { get; init; }
}
