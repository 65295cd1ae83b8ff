namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>
/// The stage by the time since the last purchase day, in multiples of the customer's own gap between purchases. The own
/// gap is drawn towards the shop's by as much as two gaps, since few purchases say little of a rhythm.
/// </summary>
/// <param name="ShopGapDays">The median gap of the shop's repeat buyers.</param>
/// <param name="LoyalPurchaseDays">Purchase days that make an active customer a loyal one.</param>
public sealed record LifecycleRule(decimal ShopGapDays, int LoyalPurchaseDays = 4, decimal LateAfter = 1.5m, decimal DormantAfter = 3m, decimal LostAfter = 6m)
{
    private const int ShopWeight = 2;

    /// <summary>Nobody is late within a week.</summary>
    private const decimal ShortestGapDays = 7;

    /// <summary>Days after which a purchase is expected; at least 7.</summary>
    public decimal ExpectedGapDays(CustomerActivity activity)
    {
        var gaps = Math.Max(0, activity.PurchaseDays - 1);
        var own = activity.TypicalGapDays ?? ShopGapDays;
        return Math.Max(ShortestGapDays, (gaps * own + ShopWeight * ShopGapDays) / (gaps + ShopWeight));
    }

    public LifecycleStage StageOf(CustomerActivity activity, DateTime asOfUtc)
    {
        if (activity.LastOrderOnUtc is not { } last)
            return LifecycleStage.Prospect;

        var gap = ExpectedGapDays(activity);
        var silence = (decimal)Math.Max(0, (asOfUtc.Date - last.Date).TotalDays) / gap;
        if (silence > LostAfter)
            return LifecycleStage.Lost;
        if (silence > DormantAfter)
            return LifecycleStage.Dormant;
        if (silence > LateAfter)
            return LifecycleStage.AtRisk;
        if (activity.PurchaseDays < 2)
            return LifecycleStage.New;
        if (activity.LastGapDays is { } lastGap && lastGap / gap > DormantAfter)
            return LifecycleStage.WonBack;
        return activity.PurchaseDays >= LoyalPurchaseDays ? LifecycleStage.Loyal : LifecycleStage.Active;
    }
}
