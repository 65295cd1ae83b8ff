using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

/// <summary>What the shopper waits for, wished for or looked at, was sold out, and is there again: what he asked for first.</summary>
public class BackInStockStrategy(CatalogueShelf catalogue, BackInStockStore store) : IStrategy
{
    public BlockStrategy Name => BlockStrategy.BackInStock;

    public bool IsPersonal => true;

    public async Task<IReadOnlyList<Candidate>> AskAsync(BlockQuestion question)
    {
        var returned = await catalogue.ReturnedAsync(store);
        if (returned.Count == 0)
            return [];
        var awaited = await store.AwaitedAsync(question.Shopper.CustomerId, question.Shopper.StoreId);
        var met = question.Past.WishList.Reverse().Concat(question.Past.History.Reverse().Select(one => one.ItemId)).Where(question.AllowsAsNews);
        return [.. awaited.Where(question.Allows).Concat(met).Where(returned.Contains).Distinct().Take(question.Count).Select(id => new Candidate(id))];
    }
}
