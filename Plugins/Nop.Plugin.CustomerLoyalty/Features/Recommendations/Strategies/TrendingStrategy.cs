using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

/// <summary>What many shoppers look at and buy these days.</summary>
public class TrendingStrategy(RecommenderShelf shelf) : IStrategy
{
    public BlockStrategy Name => BlockStrategy.Trending;

    public bool IsPersonal => false;

    public Task<IReadOnlyList<Candidate>> AskAsync(BlockQuestion question)
    {
        if (shelf.Model is not { } model)
            return Task.FromResult<IReadOnlyList<Candidate>>([]);
        var list = model.Trending(question.List());
        return Task.FromResult<IReadOnlyList<Candidate>>([.. list.Select(one => new Candidate(one.ItemId))]);
    }
}
