using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>
/// A <see cref="CustomerProfile"/> as stored: one row for the whole shop (store 0) and one for each store the customer used,
/// in each run. Only the rows of the newest completed run count.
/// </summary>
public class LoyaltyProfile : BaseEntity
{
    public int RunId { get; set; }
    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public DateTime FoldedOnUtc { get; set; }

    public int Birthday { get; set; }
    public int CountryId { get; set; }
    public int LanguageId { get; set; }
    public string Gender { get; set; } = string.Empty;
    public bool HasEmail { get; set; }
    public bool HasPhone { get; set; }
    public int OwnerId { get; set; }

    public bool IsRegistered { get; set; }
    public DateTime? RegisteredOnUtc { get; set; }
    public DateTime? FirstSeenOnUtc { get; set; }
    public DateTime? LastSeenOnUtc { get; set; }
    public int Orders { get; set; }
    public int UndoneOrders { get; set; }
    public int PurchaseDays { get; set; }
    public DateTime? FirstOrderOnUtc { get; set; }
    public DateTime? LastOrderOnUtc { get; set; }
    public decimal? TypicalGapDays { get; set; }
    public int? LastGapDays { get; set; }
    public decimal Revenue { get; set; }
    public decimal Refunded { get; set; }
    public decimal RepeatRevenue { get; set; }
    public int Orders30 { get; set; }
    public int Orders90 { get; set; }
    public int Orders365 { get; set; }
    public decimal Revenue365 { get; set; }
    public decimal RevenuePrior365 { get; set; }
    public int RfmOrders { get; set; }
    public decimal RfmRevenue { get; set; }
    public int ProductViews { get; set; }
    public int ProductViews30 { get; set; }
    public DateTime? LastViewOnUtc { get; set; }
    public int Searches { get; set; }
    public int CartProducts { get; set; }
    public DateTime? CartChangedOnUtc { get; set; }
    public int WishListProducts { get; set; }
    public int Returns { get; set; }
    public DateTime? LastReturnOnUtc { get; set; }
    public int Reviews { get; set; }
    public decimal? ReviewRating { get; set; }
    public int Cases { get; set; }
    public int OpenCases { get; set; }
    public int EmailsSent { get; set; }
    public int EmailsClicked { get; set; }
    public int BlocksShown { get; set; }
    public int BlocksClicked { get; set; }
    public bool Newsletter { get; set; }
    public int ClampedRefunds { get; set; }
    public int FutureFacts { get; set; }

    public int StageId { get; set; }
    public int Recency { get; set; }
    public int Frequency { get; set; }
    public int Monetary { get; set; }
    public decimal Rfm { get; set; }
    public decimal ExpectedGapDays { get; set; }
    public decimal? Alive { get; set; }
    public decimal? ExpectedOrders { get; set; }
    public decimal? ExpectedSpend { get; set; }
    public decimal? LifetimeValue { get; set; }
    public decimal Rank { get; set; }

    /// <summary>For ordering: the lifetime value, or a year's revenue where there is none.</summary>
    public decimal Worth { get; set; }
    public int ValueBand { get; set; }
    public bool IsCore { get; set; }
    public decimal? Satisfaction { get; set; }

    public LifecycleStage Stage => (LifecycleStage)StageId;
}
