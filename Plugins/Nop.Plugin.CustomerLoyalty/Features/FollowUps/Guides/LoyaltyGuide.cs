using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

/// <summary>How to install, use or look after a product, sent to who bought it. Its words are texts of their own.</summary>
public class LoyaltyGuide : BaseEntity
{
    public string Name { get; set; } = string.Empty;
    public int StoreId { get; set; }

    /// <summary>0 when it is for a category.</summary>
    public int ProductId { get; set; }

    /// <summary>0 when it is for a product.</summary>
    public int CategoryId { get; set; }
    public int MomentId { get; set; } = (int)GuideMoment.Delivered;

    /// <summary>Days after that.</summary>
    public int DelayDays { get; set; }

    /// <summary>The mail offers a visit, too.</summary>
    public bool OffersVisit { get; set; }

    /// <summary>What happened before brings none; null while it is switched off.</summary>
    public DateTime? ActiveSinceUtc { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    public GuideMoment Moment => (GuideMoment)MomentId;
}
