using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>Room for finding the nearest sessions.</summary>
internal sealed class SessionBoard(int sessions, int neighbours)
{
    private readonly SessionMatch[] _matches = new SessionMatch[sessions];
    private readonly int[] _touched = new int[sessions];
    private int _count;

    public StrongestItems Nearest { get; } = new(neighbours);

    public int[] Sessions { get; } = new int[neighbours];

    public float[] Similarities { get; } = new float[neighbours];

    public ref readonly SessionMatch this[int session] => ref _matches[session];

    /// <param name="place">Where the common item stands; that of the first call for a session is kept.</param>
    /// <param name="stepsAgo">How many steps ago the shopper met it.</param>
    public void Add(int session, float similarity, int place, int stepsAgo)
    {
        ref var match = ref _matches[session];
        if (match.Similarity == 0)
        {
            _touched[_count++] = session;
            (match.Place, match.StepsAgo) = (place, stepsAgo);
        }

        match.Similarity += similarity;
    }

    /// <summary>Offers every session as near as it is times its factor, and forgets how near it was.</summary>
    public void Rank(float[] factors)
    {
        foreach (var session in _touched.AsSpan(0, _count))
        {
            ref var match = ref _matches[session];
            Nearest.Offer(session, match.Similarity * factors[session]);
            match.Similarity = 0;
        }

        _count = 0;
    }
}
