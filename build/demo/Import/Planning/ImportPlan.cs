using Demo.Import.Reading;

namespace Demo.Import.Planning;

/// <summary>Everything the file says about the shop, before the database is touched.</summary>
public sealed class ImportPlan
{
    public required LineTable Table { get; init; }

    public required IReadOnlyList<KeyValuePair<int, CatalogueItem>> Catalogue { get; init; }

    public required IReadOnlyList<PlannedOrder> Orders { get; init; }

    public required IReadOnlyList<PlannedItem> Items { get; init; }

    public required IReadOnlyList<PlannedReturn> Returns { get; init; }

    public DateTime LastOrderLocal => Orders.Count == 0 ? DateTime.MinValue : Orders[^1].Invoice.LocalTime;

    public decimal Sold => Orders.Sum(order => order.Total);

    public decimal Refunded => Orders.Sum(order => order.Refunded);
}
