namespace Demo.Commerce;

public record ProductQuery
{
    public string? Terms { get; init; }

    public bool SearchDescriptions { get; init; }

    public int CategoryId { get; init; }

    public int ManufacturerId { get; init; }

    public bool HomepageOnly { get; init; }

    /// <summary>An administrator also sees what is not published.</summary>
    public bool ShowHidden { get; init; }

    public ProductOrder Order { get; init; } = ProductOrder.Position;

    public int PageIndex { get; init; }

    public int PageSize { get; init; } = 12;
}

public enum ProductOrder
{
    Position,
    Name,
    PriceAscending,
    PriceDescending,
    Newest
}
