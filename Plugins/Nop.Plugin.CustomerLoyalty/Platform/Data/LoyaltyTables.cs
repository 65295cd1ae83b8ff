using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>Our tables, for those who create, drop or map them.</summary>
public static class LoyaltyTables
{
    public static readonly IReadOnlyList<Type> Entities =
    [
        typeof(LoyaltyFact), typeof(LoyaltyVisitor), typeof(LoyaltyLease), typeof(LoyaltyCheckpoint),
        typeof(LoyaltyTaskRun), typeof(LoyaltyNode), typeof(LoyaltyModelRun), typeof(LoyaltyBestSeller)
    ];
}
