namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>The customer as rules see him.</summary>
public sealed record EarningPerson(int TierId, decimal TierFactor, IReadOnlyCollection<int> Segments)
{
    public static EarningPerson Anybody { get; } = new(0, 1, []);
}
