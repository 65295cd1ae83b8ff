using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates;

/// <summary>A blocking key of a customer, see <see cref="Engine.Duplicates.BlockingKeys"/>.</summary>
public class LoyaltyDuplicateKey : BaseEntity
{
    public string BlockKey { get; set; } = string.Empty;
    public int CustomerId { get; set; }
}
