using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;

/// <summary>Shown, clicked and ordered by block; orders by the last click on the product within the window of the settings.</summary>
public class BlockResults(BlockResultStore store, ISettingService settings)
{
    /// <summary>By page and strategy; the one that brought most first.</summary>
    /// <param name="beforeUtc">Not included.</param>
    /// <param name="placeId">0 for all places.</param>
    public async Task<IReadOnlyList<BlockResult>> OfAsync(DateTime fromUtc, DateTime beforeUtc, int storeId, int placeId = 0)
    {
        var window = TimeSpan.FromDays(Math.Max(1, (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).BlocksAttributionDays));
        var shown = await store.ShownAsync(fromUtc, beforeUtc, storeId);
        var clicks = await store.ClicksAsync(fromUtc - window, beforeUtc, storeId);
        var lines = await store.LinesAsync(fromUtc, beforeUtc, storeId, [.. clicks.Select(click => click.ProductId)]);
        var sales = LastClick.Attribute(clicks, lines, window);
        var clicked = clicks.Where(click => click.OnUtc >= fromUtc).GroupBy(click => click.Block).ToDictionary(block => block.Key, block => block.Count());

        var results = from text in shown.Keys.Union(clicked.Keys).Union(sales.Keys)
                      where BlockNames.TryRead(text, out var name) && (placeId == 0 || name.PlaceId == placeId)
                      group text by NameOf(text) into block
                      select new BlockResult(block.Key.Page, block.Key.Strategy, block.Sum(text => shown.GetValueOrDefault(text)), block.Sum(text => clicked.GetValueOrDefault(text)),
                          block.Sum(text => sales.GetValueOrDefault(text).Orders), block.Sum(text => sales.GetValueOrDefault(text).Revenue));
        return [.. results.OrderByDescending(result => result.Revenue).ThenByDescending(result => result.Clicked).ThenByDescending(result => result.Shown)];
    }

    private static (BlockPage Page, BlockStrategy Strategy) NameOf(string text) => BlockNames.TryRead(text, out var name) ? (name.Page, name.Strategy) : default;
}
