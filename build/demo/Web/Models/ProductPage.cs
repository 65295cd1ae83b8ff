using Nop.Core.Domain.Catalog;
using Nop.Web.Models.Catalog;

namespace Demo.Web.Models;

public record ProductPage
{
    public required Product Product { get; init; }

    /// <summary>What widgets of the page are given.</summary>
    public required ProductDetailsModel Details { get; init; }

    public required ProductOverviewModel Overview { get; init; }

    public IReadOnlyList<PageLink> Breadcrumb { get; init; } = [];

    public IReadOnlyList<PageLink> Manufacturers { get; init; } = [];

    public IReadOnlyList<ReviewText> Reviews { get; init; } = [];

    public bool InStock { get; init; }

    public bool MayReview { get; init; }
}

public record PageLink(string Name, string Address);

public record ReviewText(string Author, string? Title, string? Text, int Rating, DateTime WrittenOn, string? ProductName = null, string? ProductAddress = null, bool IsApproved = true);

public record ReviewForm
{
    public int ProductId { get; set; }

    public string? Title { get; set; }

    public string? Text { get; set; }

    public int Rating { get; set; } = 5;
}
