namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>
/// What a customer did, folded from all his facts at one moment. Money in the primary store currency, net of refunds; times in UTC.
/// Orders count when they were placed and neither cancelled, voided nor refunded in full. A purchase day is a UTC day with such an order.
/// </summary>
public sealed record CustomerActivity
{
    /// <summary>0 for the whole shop.</summary>
    public int StoreId { get; init; }

    /// <summary>True when somebody ever registered or logged in behind it.</summary>
    public bool IsRegistered { get; init; }

    public DateTime? RegisteredOnUtc { get; init; }
    public DateTime? FirstSeenOnUtc { get; init; }
    public DateTime? LastSeenOnUtc { get; init; }

    public int Orders { get; init; }
    public int UndoneOrders { get; init; }
    public int PurchaseDays { get; init; }
    public DateTime? FirstOrderOnUtc { get; init; }
    public DateTime? LastOrderOnUtc { get; init; }

    /// <summary>Days between two purchase days, the median; null below two purchase days.</summary>
    public decimal? TypicalGapDays { get; init; }

    /// <summary>Days between the last purchase day and the one before it; null below two.</summary>
    public int? LastGapDays { get; init; }

    public decimal Revenue { get; init; }
    public decimal Refunded { get; init; }

    /// <summary>Revenue of all purchase days but the first, as the Gamma-Gamma model wants it.</summary>
    public decimal RepeatRevenue { get; init; }

    public int Orders30 { get; init; }
    public int Orders90 { get; init; }
    public int Orders365 { get; init; }
    public decimal Revenue365 { get; init; }

    /// <summary>Of the 365 days before the last 365.</summary>
    public decimal RevenuePrior365 { get; init; }

    /// <summary>In the window that RFM looks at.</summary>
    public int RfmOrders { get; init; }
    public decimal RfmRevenue { get; init; }

    public int ProductViews { get; init; }
    public int ProductViews30 { get; init; }
    public DateTime? LastViewOnUtc { get; init; }
    public int Searches { get; init; }

    /// <summary>Products in the cart that were not bought, taken out or cleared.</summary>
    public int CartProducts { get; init; }

    /// <summary>The last change of a cart that is still open.</summary>
    public DateTime? CartChangedOnUtc { get; init; }
    public int WishListProducts { get; init; }

    public int Returns { get; init; }
    public DateTime? LastReturnOnUtc { get; init; }
    public int Reviews { get; init; }

    /// <summary>Mean of the stars given; null without a rated review.</summary>
    public decimal? ReviewRating { get; init; }
    public int Cases { get; init; }
    public int OpenCases { get; init; }

    public int EmailsSent { get; init; }
    public int EmailsClicked { get; init; }
    public int BlocksShown { get; init; }
    public int BlocksClicked { get; init; }
    public bool Newsletter { get; init; }

    /// <summary>Refunds above the order's total that were not believed: the total was taken.</summary>
    public int ClampedRefunds { get; init; }

    /// <summary>Facts dated after the moment of folding, left out.</summary>
    public int FutureFacts { get; init; }
}
