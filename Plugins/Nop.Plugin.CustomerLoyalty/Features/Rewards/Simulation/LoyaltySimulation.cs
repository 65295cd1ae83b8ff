using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;

/// <summary>A replay of past orders against two sets of rules, and how far it has come.</summary>
public class LoyaltySimulation : BaseEntity
{
    public string Name { get; set; } = string.Empty;
    public DateTime FromUtc { get; set; }
    public DateTime UntilUtc { get; set; }

    /// <summary>0 for all stores.</summary>
    public int StoreId { get; set; }
    public int StateId { get; set; }

    /// <summary>The last customer that is done.</summary>
    public int Position { get; set; }

    /// <summary>The highest number of a customer when it was begun.</summary>
    public int LastCustomerId { get; set; }
    public int StartedById { get; set; }
    public DateTime StartedOnUtc { get; set; }
    public DateTime? EndedOnUtc { get; set; }

    /// <summary>The rules as they were when it was begun, as JSON.</summary>
    public byte[] Rules { get; set; } = [];

    /// <summary>What has come out so far, as JSON.</summary>
    public byte[] Totals { get; set; } = [];

    public SimulationState State => (SimulationState)StateId;
}
