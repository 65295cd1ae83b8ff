using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality;

/// <summary>Something about this customer changed; he is looked at again within a minute.</summary>
public class LoyaltyDataMark : BaseEntity
{
    public int CustomerId { get; set; }
    public DateTime MarkedOnUtc { get; set; }
}
