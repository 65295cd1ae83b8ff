using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>Everything that a campaign is, but its name and whether it runs.</summary>
public sealed record CampaignDefinition
{
    public const int MostVariants = 4;
    public const int LongestSubject = 200;

    public int StoreId { get; init; }

    /// <summary>0 for everybody who subscribed in the store.</summary>
    public int SegmentId { get; init; }
    public string Topic { get; init; } = MailTopics.News;
    public IReadOnlyList<CampaignVariant> Variants { get; init; } = [];

    /// <summary>What recommendation blocks in the mail show; empty for what the block's own place says.</summary>
    public string Block { get; init; } = string.Empty;

    /// <summary>Discount that coupon codes of the recipients' own are made from; 0 for none.</summary>
    public int DiscountId { get; init; }
    public int CouponDays { get; init; } = 30;

    /// <summary>Who is left alone, so that what the campaign brings can be told.</summary>
    public int HoldOutPercent { get; init; }
    public CampaignTest Test { get; init; } = new();
    public CampaignTiming Timing { get; init; } = new();

    /// <summary>A mail that has to wait so long leaves no more.</summary>
    public int KeepDays { get; init; } = 3;

    /// <summary>Days after a click in which an order counts.</summary>
    public int WindowDays { get; init; } = 5;

    /// <summary>Some get one of several texts, and the rest waits for the winner.</summary>
    public bool WaitsForWinner => Variants.Count > 1 && Test.SharePercent < 100;
}
