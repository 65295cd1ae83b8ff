using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

/// <summary>A file that goes with a guide: instructions, drawings. Kept in the database and handed out by a signed address only.</summary>
public class LoyaltyGuideFile : BaseEntity
{
    public int GuideId { get; set; }

    /// <summary>0 for every language.</summary>
    public int LanguageId { get; set; }
    public string Name { get; set; } = string.Empty;
    public string ContentType { get; set; } = string.Empty;
    public int Size { get; set; }
    public byte[] Content { get; set; } = [];
}
