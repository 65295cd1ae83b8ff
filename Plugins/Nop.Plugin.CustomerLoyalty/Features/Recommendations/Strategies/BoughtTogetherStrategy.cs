using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

/// <summary>What is in one basket with the page's products more often than by chance.</summary>
public class BoughtTogetherStrategy(RecommenderShelf shelf) : IStrategy
{
    public BlockStrategy Name => BlockStrategy.BoughtTogether;

    public bool IsPersonal => false;

    public Task<IReadOnlyList<Candidate>> AskAsync(BlockQuestion question)
    {
        if (shelf.Model is not { } model || question.Anchors.Count == 0)
            return Task.FromResult<IReadOnlyList<Candidate>>([]);
        var list = model.BoughtTogether([.. question.Anchors], question.List());
        return Task.FromResult<IReadOnlyList<Candidate>>([.. list.Select(one => new Candidate(one.ItemId))]);
    }
}
