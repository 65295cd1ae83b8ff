using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;

/// <summary>The single clicks and orders behind the figures of blocks.</summary>
public class BlockDeeds(BlockResultStore store, ISettingService settings)
{
    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<BlockDeed>> ClicksAsync(DateTime fromUtc, DateTime beforeUtc, int storeId, Func<BlockName, bool> wanted, int most) =>
    [
        .. (await store.ClicksAsync(fromUtc, beforeUtc, storeId)).Where(click => Is(click.Block, wanted))
            .OrderByDescending(click => click.OnUtc).Take(most)
            .Select(click => new BlockDeed(NameOf(click.Block), click.Person, click.ProductId, 0, click.OnUtc, 0))
    ];

    /// <summary>Lines of orders that count for the blocks, the newest first.</summary>
    public async Task<IReadOnlyList<BlockDeed>> SalesAsync(DateTime fromUtc, DateTime beforeUtc, int storeId, Func<BlockName, bool> wanted, int most)
    {
        var window = TimeSpan.FromDays(Math.Max(1, (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).BlocksAttributionDays));
        var clicks = await store.ClicksAsync(fromUtc - window, beforeUtc, storeId);
        var lines = await store.LinesAsync(fromUtc, beforeUtc, storeId, [.. clicks.Select(click => click.ProductId)]);
        return
        [
            .. LastClick.Lines(clicks, lines, window).Where(sale => Is(sale.Block, wanted))
                .OrderByDescending(sale => sale.Line.OnUtc).Take(most)
                .Select(sale => new BlockDeed(NameOf(sale.Block), sale.Line.Person, sale.Line.ProductId, sale.Line.OrderId, sale.Line.OnUtc, sale.Line.Amount))
        ];
    }

    private static bool Is(string text, Func<BlockName, bool> wanted) => BlockNames.TryRead(text, out var name) && wanted(name);

    private static BlockName NameOf(string text) => BlockNames.TryRead(text, out var name) ? name : default;
}
