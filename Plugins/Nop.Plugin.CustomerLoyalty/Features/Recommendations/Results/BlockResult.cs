using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;

/// <summary>What one strategy on one kind of page brought.</summary>
/// <param name="Shown">Products that were seen in the window of a browser.</param>
/// <param name="Revenue">Of the lines that count for it, in the primary store currency.</param>
public sealed record BlockResult(BlockPage Page, BlockStrategy Strategy, int Shown, int Clicked, int Orders, decimal Revenue)
{
    /// <summary>0 to 1; null before anything was shown.</summary>
    public decimal? ClickThrough => Shown == 0 ? null : (decimal)Clicked / Shown;

    public decimal? RevenuePerThousand => Shown == 0 ? null : Revenue * 1000 / Shown;
}
