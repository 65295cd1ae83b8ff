namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

/// <summary>Changes one setting at a time and keeps what is better; equal records are judged once.</summary>
internal sealed class CoordinateSearch<T>(Func<T, double> judge, Func<bool> stop)
    where T : notnull
{
    private readonly Dictionary<T, double> _judged = [];

    public T? Best { get; private set; }

    public double Score { get; private set; } = double.NegativeInfinity;

    public bool Stopped { get; private set; }

    /// <param name="moves">Each gives other values of one setting.</param>
    /// <param name="rounds">How often all settings are gone through, unless a round changes nothing.</param>
    public T Run(IEnumerable<T> starts, IReadOnlyList<Func<T, IEnumerable<T>>> moves, int rounds)
    {
        foreach (var start in starts)
            Try(start);
        for (var round = 0; round < rounds; round++)
        {
            var before = Score;
            foreach (var move in moves)
            {
                foreach (var other in move(Best!).ToList())
                    Try(other);
            }
            if (Score <= before)
                break;
        }
        return Best!;
    }

    private void Try(T candidate)
    {
        if (_judged.Count > 0 && stop())
        {
            Stopped = true;
            return;
        }
        if (_judged.ContainsKey(candidate))
            return;
        var score = _judged[candidate] = judge(candidate);
        if (score > Score || _judged.Count == 1)
            (Best, Score) = (candidate, score);
    }
}
