namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;

/// <summary>A part of the page 'My loyalty'. Each registers itself; the page shows them in their order.</summary>
public interface IMyLoyaltyPart
{
    /// <summary>Tier 100, points 200, ways to earn 300, gifts 400, certificates 500, referral 600, value at stake 700, statement 800.</summary>
    int Order { get; }

    /// <summary>Null when there is nothing to show to this customer.</summary>
    Task<MyLoyaltySection?> PrepareAsync(MyLoyaltyVisit visit);
}
