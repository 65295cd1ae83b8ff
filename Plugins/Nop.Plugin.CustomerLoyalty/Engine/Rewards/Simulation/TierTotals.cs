namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;

/// <summary>Customers by tier, and who would move.</summary>
public sealed class TierTotals
{
    public const int MostNamed = 200;

    /// <summary>By the number of the tier; 0 for none.</summary>
    public Dictionary<int, long> Now { get; set; } = [];
    public Dictionary<int, long> Then { get; set; } = [];
    public long Up { get; set; }
    public long Down { get; set; }

    /// <summary>The first of those who would move.</summary>
    public List<int> WouldRise { get; set; } = [];
    public List<int> WouldFall { get; set; } = [];

    public void Move(int customerId, bool isUp)
    {
        if (isUp)
            Up++;
        else
            Down++;
        var named = isUp ? WouldRise : WouldFall;
        if (named.Count < MostNamed)
            named.Add(customerId);
    }
}
