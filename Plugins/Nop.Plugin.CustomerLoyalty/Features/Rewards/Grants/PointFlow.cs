namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>Points that moved in some time, each without sign.</summary>
/// <param name="Gifts">Paid for gifts, less those of gifts that were called off.</param>
/// <param name="TakenBack">With orders that did not last, and by the staff.</param>
public readonly record struct PointFlow(long Issued, long Gifts, long Expired, long TakenBack);
