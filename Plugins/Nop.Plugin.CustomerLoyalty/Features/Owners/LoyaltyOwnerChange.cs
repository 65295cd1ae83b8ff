using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners;

/// <summary>
/// A customer was given to a member of staff. Rows are added only; the last one of a customer says who looks after him. One row is
/// the whole change, so that nobody dies in the midst of it.
/// </summary>
public class LoyaltyOwnerChange : BaseEntity
{
    public int CustomerId { get; set; }

    /// <summary>0 for nobody.</summary>
    public int OwnerId { get; set; }
    public int FromId { get; set; }

    /// <summary>Who did it.</summary>
    public int ById { get; set; }
    public DateTime OnUtc { get; set; }
    public string? Note { get; set; }
}
