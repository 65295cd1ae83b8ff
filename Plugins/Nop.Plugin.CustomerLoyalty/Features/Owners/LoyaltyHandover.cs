using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners;

/// <summary>All customers whom somebody looked after at that time go to another, in order of their numbers, slice by slice.</summary>
public class LoyaltyHandover : BaseEntity
{
    public int FromId { get; set; }

    /// <summary>0 for nobody.</summary>
    public int ToId { get; set; }
    public int ById { get; set; }
    public string? Note { get; set; }
    public DateTime StartedOnUtc { get; set; }
    public DateTime? CompletedOnUtc { get; set; }

    /// <summary>The last change of owner that had been made; customers who come later are not meant.</summary>
    public int UpToChangeId { get; set; }

    /// <summary>The last customer done.</summary>
    public int Position { get; set; }
    public int Total { get; set; }
    public int Done { get; set; }
}
