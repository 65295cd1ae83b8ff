using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;

/// <summary>
/// A test between two chains of one place. It never changes: other chains or shares are another test, so that every figure of one
/// comes from the same conditions.
/// </summary>
public class LoyaltyExperiment : BaseEntity
{
    public int PlaceId { get; set; }
    public string ChainA { get; set; } = string.Empty;
    public string ChainB { get; set; } = string.Empty;
    public int PercentB { get; set; }
    public int PercentControl { get; set; }
    public DateTime StartedOnUtc { get; set; }

    /// <summary>Null while it runs.</summary>
    public DateTime? EndedOnUtc { get; set; }

    public bool IsRunning => EndedOnUtc is null;
}
