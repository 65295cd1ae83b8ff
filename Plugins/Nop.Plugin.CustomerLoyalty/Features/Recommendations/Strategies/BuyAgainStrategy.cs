using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Rhythm;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

/// <summary>What the customer bought and is used up by now, by the rhythm of the product or, where he has one, his own.</summary>
public class BuyAgainStrategy(RecommenderShelf shelf, TimeProvider clock) : IStrategy
{
    public BlockStrategy Name => BlockStrategy.BuyAgain;

    public bool IsPersonal => true;

    public Task<IReadOnlyList<Candidate>> AskAsync(BlockQuestion question)
    {
        var purchases = question.Past.Purchases
            .Select(one => new Purchase(one.ProductId, new DateTimeOffset(DateTime.SpecifyKind(one.OnUtc, DateTimeKind.Utc)).ToUnixTimeSeconds())).ToList();
        var often = purchases.GroupBy(one => one.ItemId).Where(product => product.Count() > 1).Select(product => product.Key).ToHashSet();
        var request = question.List() with { Allow = id => question.Allows(id) && (often.Contains(id) || question.IsBoughtAgain(id)) };
        var due = BuyAgainRanking.Due(purchases, shelf.Rhythm, clock.GetUtcNow().ToUnixTimeSeconds(), request);
        return Task.FromResult<IReadOnlyList<Candidate>>([.. due.Select(one => new Candidate(one.ItemId))]);
    }
}
