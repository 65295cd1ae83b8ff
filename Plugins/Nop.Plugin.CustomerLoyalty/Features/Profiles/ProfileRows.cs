using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>Between a profile and its row; every field goes both ways.</summary>
public static class ProfileRows
{
    public static LoyaltyProfile ToRow(this CustomerProfile profile, int runId, DateTime foldedOnUtc)
    {
        var (who, did, means) = profile;
        return new LoyaltyProfile
        {
            RunId = runId,
            CustomerId = who.CustomerId,
            StoreId = did.StoreId,
            FoldedOnUtc = foldedOnUtc,
            Birthday = who.Birthday,
            CountryId = who.CountryId,
            LanguageId = who.LanguageId,
            Gender = who.Gender,
            HasEmail = who.HasEmail,
            HasPhone = who.HasPhone,
            OwnerId = who.OwnerId,
            IsRegistered = did.IsRegistered,
            RegisteredOnUtc = did.RegisteredOnUtc,
            FirstSeenOnUtc = did.FirstSeenOnUtc,
            LastSeenOnUtc = did.LastSeenOnUtc,
            Orders = did.Orders,
            UndoneOrders = did.UndoneOrders,
            PurchaseDays = did.PurchaseDays,
            FirstOrderOnUtc = did.FirstOrderOnUtc,
            LastOrderOnUtc = did.LastOrderOnUtc,
            TypicalGapDays = did.TypicalGapDays,
            LastGapDays = did.LastGapDays,
            Revenue = did.Revenue,
            Refunded = did.Refunded,
            RepeatRevenue = did.RepeatRevenue,
            Orders30 = did.Orders30,
            Orders90 = did.Orders90,
            Orders365 = did.Orders365,
            Revenue365 = did.Revenue365,
            RevenuePrior365 = did.RevenuePrior365,
            RfmOrders = did.RfmOrders,
            RfmRevenue = did.RfmRevenue,
            ProductViews = did.ProductViews,
            ProductViews30 = did.ProductViews30,
            LastViewOnUtc = did.LastViewOnUtc,
            Searches = did.Searches,
            CartProducts = did.CartProducts,
            CartChangedOnUtc = did.CartChangedOnUtc,
            WishListProducts = did.WishListProducts,
            Returns = did.Returns,
            LastReturnOnUtc = did.LastReturnOnUtc,
            Reviews = did.Reviews,
            ReviewRating = did.ReviewRating,
            Cases = did.Cases,
            OpenCases = did.OpenCases,
            EmailsSent = did.EmailsSent,
            EmailsClicked = did.EmailsClicked,
            BlocksShown = did.BlocksShown,
            BlocksClicked = did.BlocksClicked,
            Newsletter = did.Newsletter,
            ClampedRefunds = did.ClampedRefunds,
            FutureFacts = did.FutureFacts,
            StageId = (int)means.Stage,
            Recency = means.Recency,
            Frequency = means.Frequency,
            Monetary = means.Monetary,
            Rfm = means.Rfm,
            ExpectedGapDays = means.ExpectedGapDays,
            Alive = means.Alive,
            ExpectedOrders = means.ExpectedOrders,
            ExpectedSpend = means.ExpectedSpend,
            LifetimeValue = means.LifetimeValue,
            Rank = means.Rank,
            Worth = means.LifetimeValue ?? did.Revenue365,
            ValueBand = means.ValueBand,
            IsCore = means.IsCore,
            Satisfaction = means.Satisfaction
        };
    }

    public static CustomerProfile ToProfile(this LoyaltyProfile row) => new(Who(row), Did(row), Means(row));

    private static CustomerDescription Who(LoyaltyProfile row) => new()
    {
        CustomerId = row.CustomerId,
        Birthday = row.Birthday,
        CountryId = row.CountryId,
        LanguageId = row.LanguageId,
        Gender = row.Gender,
        HasEmail = row.HasEmail,
        HasPhone = row.HasPhone,
        OwnerId = row.OwnerId
    };

    private static CustomerActivity Did(LoyaltyProfile row) => new()
    {
        StoreId = row.StoreId,
        IsRegistered = row.IsRegistered,
        RegisteredOnUtc = row.RegisteredOnUtc,
        FirstSeenOnUtc = row.FirstSeenOnUtc,
        LastSeenOnUtc = row.LastSeenOnUtc,
        Orders = row.Orders,
        UndoneOrders = row.UndoneOrders,
        PurchaseDays = row.PurchaseDays,
        FirstOrderOnUtc = row.FirstOrderOnUtc,
        LastOrderOnUtc = row.LastOrderOnUtc,
        TypicalGapDays = row.TypicalGapDays,
        LastGapDays = row.LastGapDays,
        Revenue = row.Revenue,
        Refunded = row.Refunded,
        RepeatRevenue = row.RepeatRevenue,
        Orders30 = row.Orders30,
        Orders90 = row.Orders90,
        Orders365 = row.Orders365,
        Revenue365 = row.Revenue365,
        RevenuePrior365 = row.RevenuePrior365,
        RfmOrders = row.RfmOrders,
        RfmRevenue = row.RfmRevenue,
        ProductViews = row.ProductViews,
        ProductViews30 = row.ProductViews30,
        LastViewOnUtc = row.LastViewOnUtc,
        Searches = row.Searches,
        CartProducts = row.CartProducts,
        CartChangedOnUtc = row.CartChangedOnUtc,
        WishListProducts = row.WishListProducts,
        Returns = row.Returns,
        LastReturnOnUtc = row.LastReturnOnUtc,
        Reviews = row.Reviews,
        ReviewRating = row.ReviewRating,
        Cases = row.Cases,
        OpenCases = row.OpenCases,
        EmailsSent = row.EmailsSent,
        EmailsClicked = row.EmailsClicked,
        BlocksShown = row.BlocksShown,
        BlocksClicked = row.BlocksClicked,
        Newsletter = row.Newsletter,
        ClampedRefunds = row.ClampedRefunds,
        FutureFacts = row.FutureFacts
    };

    private static CustomerScores Means(LoyaltyProfile row) => new()
    {
        Stage = row.Stage,
        Recency = row.Recency,
        Frequency = row.Frequency,
        Monetary = row.Monetary,
        Rfm = row.Rfm,
        ExpectedGapDays = row.ExpectedGapDays,
        Alive = row.Alive,
        ExpectedOrders = row.ExpectedOrders,
        ExpectedSpend = row.ExpectedSpend,
        LifetimeValue = row.LifetimeValue,
        Rank = row.Rank,
        ValueBand = row.ValueBand,
        IsCore = row.IsCore,
        Satisfaction = row.Satisfaction
    };
}
