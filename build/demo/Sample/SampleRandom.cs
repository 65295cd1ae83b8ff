namespace Demo.Sample;

/// <summary>SplitMix64: the same numbers on every machine and in every version.</summary>
public sealed class SampleRandom(ulong seed)
{
    private ulong _state = seed;

    public int Next(int below) => (int)(NextBits() % (ulong)below);

    public int Between(int from, int to) => from + Next(to - from + 1);

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> from) => from[Next(from.Count)];

    /// <summary>Earlier elements more often than later ones.</summary>
    public T PickEarly<T>(IReadOnlyList<T> from) => from[Math.Min(Next(from.Count), Next(from.Count))];

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
