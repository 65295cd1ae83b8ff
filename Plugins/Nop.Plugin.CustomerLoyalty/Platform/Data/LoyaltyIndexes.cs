using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>Unique ones are what makes effects happen once; the others each serve a named reader.</summary>
public static class LoyaltyIndexes
{
    private static readonly Dictionary<Type, (string Name, string[] Columns, bool Unique)[]> ByEntity = new()
    {
        [typeof(LoyaltyFact)] =
        [
            ("IX_LoyaltyFact_FactKey", [nameof(LoyaltyFact.FactKey)], true),
            ("IX_LoyaltyFact_Customer", [nameof(LoyaltyFact.CustomerId), nameof(LoyaltyFact.OccurredOnUtc)], false),
            ("IX_LoyaltyFact_Visitor", [nameof(LoyaltyFact.VisitorId), nameof(LoyaltyFact.OccurredOnUtc)], false),
            ("IX_LoyaltyFact_Kind", [nameof(LoyaltyFact.KindId), nameof(LoyaltyFact.OccurredOnUtc)], false)
        ],
        [typeof(LoyaltyVisitor)] =
        [
            ("IX_LoyaltyVisitor_Identity", [nameof(LoyaltyVisitor.IdentityKey)], true),
            ("IX_LoyaltyVisitor_Visitor", [nameof(LoyaltyVisitor.VisitorId)], false),
            ("IX_LoyaltyVisitor_Customer", [nameof(LoyaltyVisitor.CustomerId)], false)
        ],
        [typeof(LoyaltyLease)] = [("IX_LoyaltyLease_Name", [nameof(LoyaltyLease.Name)], true)],
        [typeof(LoyaltyCheckpoint)] = [("IX_LoyaltyCheckpoint_Name", [nameof(LoyaltyCheckpoint.Name)], true)],
        [typeof(LoyaltyTaskRun)] = [("IX_LoyaltyTaskRun_Name", [nameof(LoyaltyTaskRun.Name)], true)],
        [typeof(LoyaltyNode)] = [("IX_LoyaltyNode_Name", [nameof(LoyaltyNode.Name)], true)],
        [typeof(LoyaltyBestSeller)] =
        [
            ("IX_LoyaltyBestSeller_Place", [nameof(LoyaltyBestSeller.RunId), nameof(LoyaltyBestSeller.StoreId), nameof(LoyaltyBestSeller.Rank)], true)
        ]
    };

    public static IEnumerable<(string Name, string[] Columns, bool Unique)> Of<TEntity>() =>
        ByEntity.GetValueOrDefault(typeof(TEntity), []);
}
