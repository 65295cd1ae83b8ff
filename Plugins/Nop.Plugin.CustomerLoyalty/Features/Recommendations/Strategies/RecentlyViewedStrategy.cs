namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

public class RecentlyViewedStrategy : IStrategy
{
    public BlockStrategy Name => BlockStrategy.RecentlyViewed;

    public bool IsPersonal => true;

    public Task<IReadOnlyList<Candidate>> AskAsync(BlockQuestion question) => Task.FromResult<IReadOnlyList<Candidate>>(
        [.. question.Past.Viewed.Where(question.Allows).Take(question.Count).Select(id => new Candidate(id))]);
}
