using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>Finds the sessions nearest to the shopper's and adds up what else was in them.</summary>
internal sealed class NeighbourSource : ICandidateSource
{
    private const int Farthest = 8;

    /// <summary>Items that all near sessions speak for together: where sessions are long the nearest dozens say it all.</summary>
    private const int MostSpoken = 1_000;

    private readonly SessionIndex _index;
    private readonly NeighbourOptions _options;
    private readonly float[] _commonIdf;
    private readonly float[] _candidateIdf;
    private readonly float[] _lengthFactors;

    /// <summary>By steps from the common item, from so many before it to as many after; itself says nothing.</summary>
    private readonly float[] _nearness = new float[(2 * Farthest) + 1];
    private readonly float[] _match;
    private readonly float[] _worth;

    public NeighbourSource(SessionIndex index, NeighbourOptions options)
    {
        (_index, _options) = (index, options);
        _commonIdf = Idf(options.CommonIdf);
        _candidateIdf = options.CandidateIdf == options.CommonIdf ? _commonIdf : Idf(options.CandidateIdf);
        _lengthFactors = new float[index.Sessions.Count];
        for (var session = 0; session < _lengthFactors.Length; session++)
            _lengthFactors[session] = MathF.Pow(index.Sessions.Length(session), -options.LengthPower);
        for (var steps = 1; steps <= Farthest; steps++)
        {
            _nearness[Farthest + steps] = MathF.Pow(options.DistanceDecay, steps - 1);
            _nearness[Farthest - steps] = _nearness[Farthest + steps] * options.Before;
        }

        _match = Powers(options.MatchDecay, options.Window);
        _worth = Powers(options.PositionDecay, options.Window);
    }

    public CandidateSource Name => CandidateSource.Neighbours;

    public SessionIndex Index => _index;

    public NeighbourOptions Options => _options;

    public void Score(ShopperHistory history, ScoreBoard board, SessionBoard sessions)
    {
        if (!_index.Fetch(history.Items[Math.Max(0, history.Length - _options.Window)..]))
            throw new InvalidOperationException("A place in no session.");
        FindNear(history, sessions);
        var found = sessions.Rank(_lengthFactors);
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
        var sample = Math.Min(_options.Sample, Math.Max(20, _options.MostLookups / Math.Max(1, Math.Min(history.Length, _options.Window))));
        for (var place = Math.Max(0, history.Length - _options.Window); place < history.Length; place++)
        {
            var stepsAgo = history.Length - 1 - place;
            var item = history.Items[place];
            if (history.Items[(place + 1)..].Contains(item))
                continue;
            var places = _index.Places[item];
            var inSessions = _index.SessionsOf(item);
            var voice = _worth[stepsAgo] * _commonIdf[item];
            if (!(voice > 0))
                continue;
            var before = -1;
            for (int at = 0, seen = 0; at < inSessions.Length && seen < sample; at++)
            {
                var session = inSessions[at];
                if (session == before)
                    continue;
                before = session;
                seen++;
                sessions.Add(session, voice, places[at], stepsAgo);
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
            var score = voice * _nearness[Farthest + Math.Clamp(start + place - match, -Farthest, Farthest)];
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

    private static float[] Powers(float decay, int count)
    {
        var powers = new float[Math.Max(1, count)];
        for (var steps = 0; steps < powers.Length; steps++)
            powers[steps] = MathF.Pow(decay, steps);
        return powers;
    }

    private float[] Idf(float power)
    {
        var idf = new float[_index.Items];
        for (var item = 0; item < idf.Length; item++)
            idf[item] = power == 0 ? 1 : MathF.Pow(MathF.Log(1 + (_index.Sessions.Count / (1f + _index.Places.Length(item)))), power);
        return idf;
    }
}
