using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;

/// <summary>A line of a published list. Lines of a run that was not completed are never read.</summary>
public class LoyaltyBestSeller : BaseEntity
{
    public int RunId { get; set; }
    public int StoreId { get; set; }
    public int Rank { get; set; }
    public int ProductId { get; set; }
    public int Orders { get; set; }
}
