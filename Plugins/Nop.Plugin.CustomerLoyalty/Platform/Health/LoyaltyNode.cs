using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Platform.Health;

/// <summary>What a node of the shop last said of itself; counts since it started.</summary>
public class LoyaltyNode : BaseEntity
{
    public string Name { get; set; } = string.Empty;
    public DateTime SeenOnUtc { get; set; }
    public int Waiting { get; set; }

    /// <summary>Names and counts as <c>Accepted=12;Dropped=0</c>.</summary>
    public string Counts { get; set; } = string.Empty;
}
