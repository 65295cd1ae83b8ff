namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;

/// <summary>What was counted last on this node.</summary>
public sealed class LiabilityShelf
{
    public Shelved? Latest { get; set; }

    public sealed record Shelved(long At, Owed Owed);
}
