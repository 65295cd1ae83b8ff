namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>Somebody who is asked a rule. Fields, fact queries, segments, tags and tiers go by their place in the <see cref="SegmentPlan"/>.</summary>
public interface ISegmentSubject
{
    /// <summary>Numbers, money, choices, birthdays, and flags as 0 or 1; null when unknown.</summary>
    decimal? Number(int field);

    DateTime? Date(int field);

    FactTotal Facts(int query);

    bool IsMember(int segment);

    bool HasTag(int tag);

    bool HasTier(int tier);
}
