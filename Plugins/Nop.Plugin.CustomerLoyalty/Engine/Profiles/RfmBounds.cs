namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>
/// Four ascending bounds each of days since the last order, orders and revenue. A score is 1 to 5: one more for every bound that
/// is passed, so customers who are equal always score equal (quintiles by rank would split ties by chance).
/// </summary>
public sealed record RfmBounds(IReadOnlyList<decimal> RecencyDays, IReadOnlyList<decimal> Orders, IReadOnlyList<decimal> Revenue)
{
    public const int Count = 4;

    public int RecencyOf(decimal days) => 5 - Passed(RecencyDays, days);

    public int FrequencyOf(decimal orders) => 1 + Passed(Orders, orders);

    public int MonetaryOf(decimal revenue) => 1 + Passed(Revenue, revenue);

    /// <summary>Bounds that cut the customers into five parts as equal as their ties allow; all 0 without customers.</summary>
    public static RfmBounds Quintiles(IReadOnlyCollection<RfmPoint> customers) => new(
        Cuts(customers.Select(customer => (decimal)customer.RecencyDays)),
        Cuts(customers.Select(customer => (decimal)customer.Orders)),
        Cuts(customers.Select(customer => customer.Revenue)));

    private static int Passed(IReadOnlyList<decimal> bounds, decimal value)
    {
        var passed = 0;
        foreach (var bound in bounds)
            passed += value > bound ? 1 : 0;
        return passed;
    }

    private static decimal[] Cuts(IEnumerable<decimal> values)
    {
        var sorted = values.ToArray();
        if (sorted.Length == 0)
            return new decimal[Count];
        Array.Sort(sorted);
        return [.. Enumerable.Range(1, Count).Select(part => sorted[(int)Math.Ceiling(sorted.Length * part / 5.0) - 1])];
    }
}

/// <summary>What RFM sees of a customer who bought within its window.</summary>
public readonly record struct RfmPoint(int RecencyDays, int Orders, decimal Revenue);
