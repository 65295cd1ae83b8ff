using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;

/// <summary>
/// One anonymous identity (a browser's visitor number or a guest's customer number) and the customer behind it.
/// The first customer keeps it; a browser that another one uses later gets a new visitor number.
/// </summary>
public class LoyaltyVisitor : BaseEntity
{
    /// <summary><c>v:</c> and the visitor number, or <c>g:</c> and the guest's customer number.</summary>
    public string IdentityKey { get; set; } = string.Empty;
    public Guid VisitorId { get; set; }
    public int GuestId { get; set; }
    public int CustomerId { get; set; }
    public DateTime LinkedOnUtc { get; set; }

    /// <summary>True until the history has been handed over; kept true for a while, because buffered facts may still arrive.</summary>
    public bool Pending { get; set; }
}
