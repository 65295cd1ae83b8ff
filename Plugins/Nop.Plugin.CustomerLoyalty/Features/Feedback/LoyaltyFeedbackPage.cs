using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback;

/// <summary>What the shop says itself about a month, and whether everybody may read it.</summary>
public class LoyaltyFeedbackPage : BaseEntity
{
    /// <summary>0 for all stores.</summary>
    public int StoreId { get; set; }

    /// <summary>As YYYYMM.</summary>
    public int Month { get; set; }

    /// <summary>Plain text.</summary>
    public string? Intro { get; set; }
    public bool IsPublic { get; set; }
    public DateTime? PublishedOnUtc { get; set; }
}
