using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>Room for finding the nearest sessions.</summary>
internal sealed class SessionBoard(int sessions, int neighbours)
{
    private readonly SessionMatch[] _matches = new SessionMatch[sessions];
    private readonly int[] _touched = new int[sessions + 1];
    private readonly float[] _near = new float[sessions];
    private readonly TopScores _top = new();
    private int _count;

    public int[] Sessions { get; } = new int[neighbours];

    public float[] Similarities { get; } = new float[neighbours];

    public ref readonly SessionMatch this[int session] => ref _matches[session];

    /// <param name="similarity">Positive.</param>
    /// <param name="place">Where the common item stands; that of the last call for a session is kept.</param>
    /// <param name="stepsAgo">How many steps ago the shopper met it.</param>
    public void Add(int session, float similarity, int place, int stepsAgo)
    {
        ref var match = ref _matches[session];
        _touched[_count] = session;
        _count += match.Similarity == 0 ? 1 : 0;
        match.Similarity += similarity;
        (match.Place, match.StepsAgo) = (place, stepsAgo);
    }

    /// <summary>Leaves the nearest in <see cref="Sessions"/>, each as near as it is times its factor, nearest first, and forgets how near they were. Returns how many.</summary>
    public int Rank(float[] factors)
    {
        var touched = _touched.AsSpan(0, _count);
        for (var place = 0; place < touched.Length; place++)
        {
            ref var match = ref _matches[touched[place]];
            _near[place] = match.Similarity * factors[touched[place]];
            match.Similarity = 0;
        }

        _count = 0;
        return _top.Pick(touched, _near.AsSpan(0, touched.Length), Sessions, Similarities);
    }
}
