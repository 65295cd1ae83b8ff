using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>Finds the sessions nearest to the shopper's and adds up what else was in them.</summary>
internal sealed class NeighbourSource : ICandidateSource
{
    private const int Farthest = 8;

    /// <summary>Items that all near sessions speak for together: where sessions are long the nearest dozens say it all.</summary>
    private const int MostSpoken = 1_500;

    private readonly SessionIndex _index;
    private readonly NeighbourOptions _options;
    private readonly float[] _commonIdf;
    private readonly float[] _candidateIdf;
    private readonly float[] _lengthFactors;
    private readonly float[] _distance = new float[Farthest + 1];
    private readonly float[] _match;

    public NeighbourSource(SessionIndex index, NeighbourOptions options)
    {
        (_index, _options) = (index, options);
        _commonIdf = Idf(options.CommonIdf);
        _candidateIdf = options.CandidateIdf == options.CommonIdf ? _commonIdf : Idf(options.CandidateIdf);
        _lengthFactors = new float[index.Sessions.Count];
        for (var session = 0; session < _lengthFactors.Length; session++)
            _lengthFactors[session] = MathF.Pow(index.Sessions.Length(session), -options.LengthPower);
        for (var steps = 0; steps <= Farthest; steps++)
            _distance[steps] = MathF.Pow(options.DistanceDecay, Math.Max(0, steps - 1));
        _match = new float[Math.Max(1, options.Window)];
        for (var steps = 0; steps < _match.Length; steps++)
            _match[steps] = MathF.Pow(options.MatchDecay, steps);
    }

    public CandidateSource Name => CandidateSource.Neighbours;

    public SessionIndex Index => _index;

    public NeighbourOptions Options => _options;

    public void Score(ShopperHistory history, ScoreBoard board, SessionBoard sessions)
    {
        FindNear(history, sessions);
        sessions.Rank(_lengthFactors);
        var found = sessions.Nearest.Drain(sessions.Sessions, sessions.Similarities);
        if (!Fetch(sessions.Sessions.AsSpan(0, found)))
            throw new InvalidOperationException("A session without items.");
        var spoken = 0;
        for (var near = 0; near < found && spoken < MostSpoken; near++)
        {
            var session = sessions.Sessions[near];
            ref readonly var match = ref sessions[session];
            spoken += Speak(session, match.Place, Sharpened(sessions.Similarities[near]) * _match[match.StepsAgo], board);
        }

        board.Scale(_candidateIdf);
    }

    /// <summary>
    /// The sessions lie anywhere in a memory of many megabytes: asked for one after the other, each is waited for; asked for all at once,
    /// they come together.
    /// </summary>
    private bool Fetch(ReadOnlySpan<int> near)
    {
        var (starts, values, all) = (_index.Sessions.Starts, _index.Sessions.Values, 0);
        foreach (var session in near)
            all |= values[starts[session]];
        return all >= 0;
    }

    private void FindNear(ShopperHistory history, SessionBoard sessions)
    {
        var worth = 1f;
        var sample = Math.Min(_options.Sample, Math.Max(20, _options.MostLookups / Math.Max(1, Math.Min(history.Length, _options.Window))));
        for (var place = history.Length - 1; place >= Math.Max(0, history.Length - _options.Window); place--, worth *= _options.PositionDecay)
        {
            var item = history.Items[place];
            if (history.Items[(place + 1)..].Contains(item))
                continue;
            var places = _index.Places[item];
            var inSessions = _index.SessionsOf(item);
            var voice = worth * _commonIdf[item];
            var before = -1;
            for (int at = 0, seen = 0; at < inSessions.Length && seen < sample; at++)
            {
                var session = inSessions[at];
                if (session == before)
                    continue;
                before = session;
                seen++;
                sessions.Add(session, voice, places[at], history.Length - 1 - place);
            }
        }
    }

    /// <summary>Returns for how many items.</summary>
    private int Speak(int session, int match, float voice, ScoreBoard board)
    {
        var start = _index.Sessions.Starts[session];
        var items = _index.Sessions[session];
        var (from, to) = _options.DistanceDecay < .85f ? (Math.Max(0, match - start - Farthest), Math.Min(items.Length, match - start + Farthest + 1)) : (0, items.Length);
        for (var place = from; place < to; place++)
        {
            var steps = start + place - match;
            var near = steps switch
            {
                0 => 0,
                > 0 => _distance[Math.Min(steps, Farthest)],
                _ => _distance[Math.Min(-steps, Farthest)] * _options.Before
            };
            var score = voice * near;
            if (score > 0)
                board.Add(items[place], score);
        }

        return to - from;
    }

    private float Sharpened(float similarity) => _options.Sharpness switch
    {
        1 => similarity,
        2 => similarity * similarity,
        var power => MathF.Pow(similarity, power)
    };

    private float[] Idf(float power)
    {
        var idf = new float[_index.Items];
        for (var item = 0; item < idf.Length; item++)
            idf[item] = power == 0 ? 1 : MathF.Pow(MathF.Log(1 + (_index.Sessions.Count / (1f + _index.Places.Length(item)))), power);
        return idf;
    }
}
