using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Engine.NextActions;

/// <summary>The one step that serves a customer best now: the first rule that holds, in the order of <see cref="NextStep"/>.</summary>
public static class NextActionRules
{
    private const int ReturnDays = 14;
    private const int CartHours = 24;
    private const int CartDays = 14;
    private const int ManyViews = 5;
    private const int ReviewFromDays = 14;
    private const int ReviewToDays = 45;
    private const int ThankDays = 7;
    private const decimal NearlyDue = 0.8m;

    /// <summary>Null when nothing needs to be done.</summary>
    public static NextAction? Of(CustomerProfile profile, DateTime nowUtc)
    {
        var (who, did, means) = profile;
        var silence = did.LastOrderOnUtc is { } last ? Math.Max(0, (nowUtc.Date - last.Date).Days) : 0;
        var lastOrder = did.LastOrderOnUtc ?? default;

        if (did.OpenCases > 0)
            return new NextAction(NextStep.SettleCase, did.OpenCases, did.LastSeenOnUtc ?? nowUtc.Date, 0);
        if (means.IsCore && means.Stage is LifecycleStage.AtRisk or LifecycleStage.Dormant)
            return new NextAction(NextStep.CallCoreCustomer, silence, lastOrder, 2);
        if (did.LastReturnOnUtc is { } returned && nowUtc - returned < TimeSpan.FromDays(ReturnDays))
            return new NextAction(NextStep.FollowUpReturn, did.Returns, returned, 3);
        if (did.CartChangedOnUtc is { } cart && nowUtc - cart >= TimeSpan.FromHours(CartHours) && nowUtc - cart < TimeSpan.FromDays(CartDays))
            return new NextAction(NextStep.RemindOfCart, did.CartProducts, cart, 1);
        if (did.PurchaseDays >= 2 && means.Stage is LifecycleStage.Active or LifecycleStage.Loyal or LifecycleStage.WonBack
            && silence >= means.ExpectedGapDays * NearlyDue)
            return new NextAction(NextStep.OfferNextPurchase, silence, lastOrder, 7);
        if (did.PurchaseDays == 1 && means.Stage is LifecycleStage.New or LifecycleStage.AtRisk && silence >= means.ExpectedGapDays / 2)
            return new NextAction(NextStep.InviteSecondOrder, silence, lastOrder, 7);
        if (means.Stage == LifecycleStage.Dormant && means.ValueBand >= 3)
            return new NextAction(NextStep.WinBack, silence, lastOrder, 14);
        if (did.Orders == 0 && did.ProductViews30 >= ManyViews)
            return new NextAction(NextStep.HelpToDecide, did.ProductViews30, Month(nowUtc), 7);
        if (did.Orders > 0 && did.Reviews == 0 && silence is >= ReviewFromDays and <= ReviewToDays)
            return new NextAction(NextStep.AskForReview, silence, lastOrder, 14);
        if (means.IsCore && silence <= ThankDays && did.LastOrderOnUtc is not null)
            return new NextAction(NextStep.ThankPersonally, did.Orders, lastOrder, 7);
        if (did.Orders >= 2 && (!who.HasPhone || who.Birthday == 0))
            return new NextAction(NextStep.AskForData, (who.HasPhone ? 0 : 1) + (who.Birthday == 0 ? 1 : 0), new DateTime(nowUtc.Year, 1, 1), 30);
        return null;
    }

    private static DateTime Month(DateTime time) => new(time.Year, time.Month, 1);
}
