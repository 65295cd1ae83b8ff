namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

/// <summary>By everything that the shopper did; for a guest by what his browser did.</summary>
public class ForYouStrategy(SimilarProducts similar) : IStrategy
{
    public BlockStrategy Name => BlockStrategy.ForYou;

    public bool IsPersonal => true;

    public Task<IReadOnlyList<Candidate>> AskAsync(BlockQuestion question) => Task.FromResult<IReadOnlyList<Candidate>>(question.Past.History.Count == 0
        ? []
        : [.. similar.For(question.Past.History, question.List()).Select(one => new Candidate(one.ItemId, one.ReasonItemId))]);
}
