using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Platform.Leases;

/// <summary>The row is the mutex: who inserts it holds the work of that name until it is deleted or has expired.</summary>
public class LoyaltyLease : BaseEntity
{
    public string Name { get; set; } = string.Empty;
    public string Holder { get; set; } = string.Empty;
    public DateTime ExpiresOnUtc { get; set; }
}
