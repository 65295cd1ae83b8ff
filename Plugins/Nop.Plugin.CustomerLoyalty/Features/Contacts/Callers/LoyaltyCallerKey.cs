using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Callers;

/// <summary>The right of a soft phone to open the card of a caller for a member of staff. What the address holds is sealed; the row alone opens nothing.</summary>
public class LoyaltyCallerKey : BaseEntity
{
    public Guid KeyId { get; set; }
    public int AgentId { get; set; }

    /// <summary>Where it is used: 'phone at the counter'.</summary>
    public string Name { get; set; } = string.Empty;
    public int CreatedById { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime ExpiresOnUtc { get; set; }
    public DateTime? RevokedOnUtc { get; set; }
    public DateTime? LastUsedOnUtc { get; set; }
}
