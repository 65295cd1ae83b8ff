using Nop.Core;
using Nop.Core.Domain.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>A place for a block: where it is, what it may show, in which order, for whom.</summary>
public class LoyaltyBlockPlace : BaseEntity, ILocalizedEntity
{
    public int PageId { get; set; }
    public string Zone { get; set; } = string.Empty;
    public int DisplayOrder { get; set; }

    /// <summary>Names of strategies in the order in which they are asked, with commas between.</summary>
    public string Chain { get; set; } = string.Empty;

    /// <summary>Products at most, 1 to 12.</summary>
    public int Products { get; set; }

    /// <summary>Empty for the title of the strategy that has something to say.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>0 for all stores.</summary>
    public int StoreId { get; set; }

    /// <summary>0 for everybody.</summary>
    public int SegmentId { get; set; }

    public bool Enabled { get; set; }

    public BlockPage Page => (BlockPage)PageId;

    public IReadOnlyList<BlockStrategy> Strategies => ChainText.Read(Chain);
}
