namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;

/// <summary>What has come out so far. Kept between slices, so that a replay goes on where it was.</summary>
public sealed class SimulationTotals
{
    public long Orders { get; set; }
    public long Customers { get; set; }
    public SideTotals Now { get; set; } = new();
    public SideTotals Then { get; set; } = new();

    /// <summary>Null when no tiers are tried.</summary>
    public TierTotals? Tiers { get; set; }
}

/// <summary>What one set of rules gave.</summary>
public sealed class SideTotals
{
    /// <summary>Upper ends of the groups of customers by their points; the last group has none.</summary>
    public static readonly IReadOnlyList<int> Ends = [0, 99, 499, 1_999, 9_999];

    public long Points { get; set; }

    /// <summary>Of these points, what refunds and cancellations took back.</summary>
    public long Lost { get; set; }
    public long Earners { get; set; }
    public Dictionary<int, long> ByRule { get; set; } = [];

    /// <summary>The same without what was lost again, which is what caps go by.</summary>
    public Dictionary<int, long> KeptByRule { get; set; } = [];

    /// <summary>By year and month as one number, 202603 for March 2026.</summary>
    public Dictionary<int, long> ByMonth { get; set; } = [];

    /// <summary>Customers by <see cref="Ends"/>.</summary>
    public long[] Groups { get; set; } = new long[Ends.Count + 1];
}
