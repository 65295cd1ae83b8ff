using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Platform.Models;

/// <summary>One making of a model. The current one is the newest that was completed.</summary>
public class LoyaltyModelRun : BaseEntity
{
    public string Name { get; set; } = string.Empty;
    public DateTime StartedOnUtc { get; set; }
    public DateTime? CompletedOnUtc { get; set; }
    public int Rows { get; set; }
}
