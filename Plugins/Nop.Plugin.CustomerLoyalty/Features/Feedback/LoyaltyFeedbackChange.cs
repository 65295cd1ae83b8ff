using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback;

/// <summary>What the shop changed because of what customers said.</summary>
public class LoyaltyFeedbackChange : BaseEntity
{
    /// <summary>Of the form: sent twice it is one.</summary>
    public Guid ChangeKey { get; set; }

    /// <summary>0 for all stores.</summary>
    public int StoreId { get; set; }

    /// <summary>From when on it holds, by the shop's own calendar, as YYYYMMDD.</summary>
    public int Day { get; set; }
    public string Text { get; set; } = string.Empty;

    /// <summary>0 for none.</summary>
    public int ThemeId { get; set; }

    /// <summary>The dimension of service that it should move; 0 for all.</summary>
    public int DimensionId { get; set; }
    public int CreatedById { get; set; }
    public DateTime CreatedOnUtc { get; set; }
}
