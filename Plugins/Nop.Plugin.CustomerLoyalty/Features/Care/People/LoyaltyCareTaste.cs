using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.People;

/// <summary>Something that a customer likes or does not.</summary>
public class LoyaltyCareTaste : BaseEntity
{
    public int CustomerId { get; set; }
    public bool IsDislike { get; set; }
    public string Text { get; set; } = string.Empty;
    public int AuthorId { get; set; }
    public DateTime CreatedOnUtc { get; set; }
}
