using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <summary>All interactions of the shop, read in slices, so that no statement is long.</summary>
public class InteractionReader(InteractionStore facts, VariantStore variants)
{
    private const int SliceSize = 50_000;

    public async Task<InteractionLog> ReadAsync()
    {
        var interactions = new ShopInteractions(await facts.UndoneAsync(), await facts.RefundedAsync(), await variants.ParentsAsync());
        var last = await facts.LastIdAsync();
        for (var above = 0; above < last; above += SliceSize)
            foreach (var fact in await facts.ReadAsync(above, above + SliceSize))
                interactions.Add(fact);
        return interactions.Finish();
    }
}
