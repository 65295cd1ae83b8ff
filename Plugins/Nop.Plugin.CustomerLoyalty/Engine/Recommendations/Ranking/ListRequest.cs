namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

/// <summary>What a list should be like.</summary>
/// <param name="Count">Products wanted; the list may be shorter, never longer.</param>
public sealed record ListRequest(int Count)
{
    /// <summary>Asked for product ids, best first, until the list is full; null lets all pass.</summary>
    public Func<int, bool>? Allow { get; init; }

    /// <summary>Whether products of the shopper's own history may come.</summary>
    public bool Repeats { get; init; }

    /// <summary>Whether a list that is not full is filled with what sells at the moment and then with best sellers.</summary>
    public bool Fill { get; init; } = true;

    /// <summary>1 = by score alone, 0 = as different as can be (maximal marginal relevance); sensible from .5.</summary>
    public float Relevance { get; init; } = 1;
}
