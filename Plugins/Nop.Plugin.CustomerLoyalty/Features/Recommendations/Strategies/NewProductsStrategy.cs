using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

/// <summary>What came into the shop last; nothing in a shop that is new as a whole.</summary>
public class NewProductsStrategy(CatalogueShelf catalogue, CatalogueStore store) : IStrategy
{
    public BlockStrategy Name => BlockStrategy.NewProducts;

    public bool IsPersonal => false;

    public async Task<IReadOnlyList<Candidate>> AskAsync(BlockQuestion question) =>
        [.. (await catalogue.NewestAsync(store)).Where(question.AllowsAsNews).Take(question.Count).Select(id => new Candidate(id))];
}
