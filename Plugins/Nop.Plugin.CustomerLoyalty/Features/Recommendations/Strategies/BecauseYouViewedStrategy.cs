namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

/// <summary>Like the product that the shopper looked at last, and new to him; when there are too few, like the one before.</summary>
public class BecauseYouViewedStrategy(SimilarProducts similar) : IStrategy
{
    private const int LooksBack = 5;
    private const int Enough = 3;

    public BlockStrategy Name => BlockStrategy.BecauseYouViewed;

    public bool IsPersonal => true;

    public Task<IReadOnlyList<Candidate>> AskAsync(BlockQuestion question)
    {
        IReadOnlyList<Candidate> longest = [];
        var seen = question.Past.Viewed.ToHashSet();
        var request = question.List() with { Allow = id => !seen.Contains(id) && question.AllowsAsNews(id) };
        foreach (var viewed in question.Past.Viewed.Where(id => !question.Anchors.Contains(id)).Take(LooksBack))
        {
            var list = similar.Of(viewed, request);
            if (list.Count > longest.Count)
                longest = [.. list.Select(one => new Candidate(one.ItemId, viewed))];
            if (longest.Count >= Enough)
                break;
        }

        return Task.FromResult(longest);
    }
}
