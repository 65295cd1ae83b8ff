using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>One customer by his record.</summary>
public sealed class ProfileSubject(SegmentPlan plan, CustomerProfile profile, Func<FactQuery, FactTotal> facts, Func<int, bool> isMember, Func<int, bool> hasTag, Func<int, bool>? hasTier = null) : ISegmentSubject
{
    public decimal? Number(int field) => plan.Fields[field].Value!(profile);

    public DateTime? Date(int field) => plan.Fields[field].Date!(profile);

    public FactTotal Facts(int query) => facts(plan.Facts[query]);

    public bool IsMember(int segment) => isMember(plan.Segments[segment]);

    public bool HasTag(int tag) => hasTag(plan.Tags[tag]);

    public bool HasTier(int tier) => hasTier is not null && hasTier(plan.Tiers[tier]);
}
