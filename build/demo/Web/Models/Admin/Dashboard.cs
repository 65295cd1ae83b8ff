namespace Demo.Web.Models.Admin;

public record Dashboard
{
    public int Orders { get; init; }

    public int Customers { get; init; }

    public int PendingReturns { get; init; }

    public int SoldProducts { get; init; }

    public string RevenueThisMonth { get; init; } = "";

    public IReadOnlyList<string> Months { get; init; } = [];

    public IReadOnlyList<decimal> Revenue { get; init; } = [];

    public IReadOnlyList<int> OrderCounts { get; init; } = [];
}
