using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Platform.Leases;

/// <summary>How far a sliced piece of work has come. Written by the holder of the work's lease only.</summary>
public class LoyaltyCheckpoint : BaseEntity
{
    public string Name { get; set; } = string.Empty;

    /// <summary>The last identity that is done.</summary>
    public int Position { get; set; }

    /// <summary>Rows to do when the work began, for a progress bar; 0 when not known.</summary>
    public int Total { get; set; }

    public int Done { get; set; }
    public DateTime StartedOnUtc { get; set; }
    public DateTime UpdatedOnUtc { get; set; }

    /// <summary>Null while there is more to do.</summary>
    public DateTime? CompletedOnUtc { get; set; }
}
