using Nop.Web.Models.Catalog;

namespace Demo.Web.Models;

public record HomePage
{
    public IReadOnlyList<CategoryTile> Categories { get; init; } = [];

    public IReadOnlyList<ProductOverviewModel> Featured { get; init; } = [];

    public IReadOnlyList<ProductOverviewModel> BestSellers { get; init; } = [];
}

public record CategoryTile(int Id, string Name, string Address);
