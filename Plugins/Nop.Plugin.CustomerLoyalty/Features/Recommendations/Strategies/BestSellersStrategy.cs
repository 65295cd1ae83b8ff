using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

public class BestSellersStrategy(BestSellerShelf shelf, BestSellerStore store) : IStrategy
{
    public BlockStrategy Name => BlockStrategy.BestSellers;

    public bool IsPersonal => false;

    public async Task<IReadOnlyList<Candidate>> AskAsync(BlockQuestion question) =>
        [.. (await shelf.OfAsync(question.Shopper.StoreId, store)).Where(question.AllowsAsNews).Take(question.Count).Select(id => new Candidate(id))];
}
