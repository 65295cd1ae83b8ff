using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;

/// <summary>A customer bears a tag.</summary>
public class LoyaltyCustomerTag : BaseEntity
{
    public int TagId { get; set; }
    public int CustomerId { get; set; }
    public int AddedById { get; set; }
    public DateTime AddedOnUtc { get; set; }
}
