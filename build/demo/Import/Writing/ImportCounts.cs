namespace Demo.Import.Writing;

/// <summary>What one run added; everything else was there before.</summary>
public sealed class ImportCounts
{
    public int Categories { get; set; }

    public int Products { get; set; }

    public int Customers { get; set; }

    public int Guests { get; set; }

    public int Orders { get; set; }

    public int OrderItems { get; set; }

    public int Shipments { get; set; }

    public int Returns { get; set; }

    public int OrdersChanged { get; set; }

    public int OrdersAlreadyThere { get; set; }
}
