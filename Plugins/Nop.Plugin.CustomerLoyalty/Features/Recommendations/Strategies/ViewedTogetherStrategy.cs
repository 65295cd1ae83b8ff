namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

/// <summary>What shoppers of the page's products look at and take too; those of several products come by turns.</summary>
public class ViewedTogetherStrategy(SimilarProducts similar) : IStrategy
{
    private const int MostAnchors = 8;

    public BlockStrategy Name => BlockStrategy.ViewedTogether;

    public bool IsPersonal => false;

    public Task<IReadOnlyList<Candidate>> AskAsync(BlockQuestion question)
    {
        if (question.Anchors.Count == 0)
            return Task.FromResult<IReadOnlyList<Candidate>>([]);
        var lists = question.Anchors.Reverse().Take(MostAnchors).Select(anchor => similar.Of(anchor, question.List())).ToList();
        var taken = new HashSet<int>();
        var candidates = new List<Candidate>();
        for (var place = 0; place < question.Count && candidates.Count < question.Count; place++)
            foreach (var list in lists.Where(list => place < list.Count))
                if (taken.Add(list[place].ItemId))
                    candidates.Add(new Candidate(list[place].ItemId));
        return Task.FromResult<IReadOnlyList<Candidate>>(candidates);
    }
}
