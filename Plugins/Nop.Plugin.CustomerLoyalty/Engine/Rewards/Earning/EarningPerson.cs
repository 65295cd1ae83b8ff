namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>The customer as rules see him.</summary>
public sealed record EarningPerson(int TierId, decimal TierFactor, IReadOnlyCollection<int> Segments)
{
    /// <summary>0 for somebody who is not known, or not meant.</summary>
    public int CustomerId { get; init; }

    public static EarningPerson Anybody { get; } = new(0, 1, []);
}
