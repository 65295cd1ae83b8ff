using System.Numerics;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

/// <summary>
/// Picks the greatest of many scores at once, greatest first; of equal ones the lower number. One pass counts by magnitude, a second one takes
/// what lies above the place where the wanted number is reached, so that only those are sorted: no heap whose every step is a guess.
/// </summary>
internal sealed class TopScores
{
    /// <summary>Exponent and the first three bits of the fraction; positive floating-point numbers order as their bits do.</summary>
    private const int Shift = 20;

    private readonly int[] _counts = new int[(int.MaxValue >> Shift) + 1];
    private ulong[] _keys = new ulong[256];

    /// <param name="scores">Beside the items; those of 0 and below are left out.</param>
    /// <param name="best">Its length is how many are wanted.</param>
    /// <returns>How many were found.</returns>
    public int Pick(ReadOnlySpan<int> items, ReadOnlySpan<float> scores, Span<int> best, Span<float> bestScores)
    {
        if (best.Length == 0)
            return 0;
        var found = Take(items, scores, Floor(scores, best.Length));
        var keys = _keys.AsSpan(0, found);
        keys.Sort();
        var wanted = Math.Min(found, best.Length);
        for (var place = 0; place < wanted; place++)
        {
            best[place] = (int)(uint)keys[place];
            bestScores[place] = BitConverter.UInt32BitsToSingle(~(uint)(keys[place] >> 32));
        }

        return wanted;
    }

    /// <summary>The class of magnitude in which the wanted number is reached.</summary>
    private int Floor(ReadOnlySpan<float> scores, int wanted)
    {
        if (scores.Length <= wanted)
            return 0;
        Array.Clear(_counts);
        foreach (var score in scores)
            _counts[Class(score)]++;
        var floor = _counts.Length - 1;
        for (var above = _counts[floor]; above < wanted && floor > 0; above += _counts[floor])
            floor--;
        return floor;
    }

    private int Take(ReadOnlySpan<int> items, ReadOnlySpan<float> scores, int floor)
    {
        if (_keys.Length <= scores.Length)
            _keys = new ulong[BitOperations.RoundUpToPowerOf2((uint)scores.Length + 1)];
        var found = 0;
        var keys = _keys;
        for (var place = 0; place < scores.Length; place++)
        {
            var score = scores[place];
            keys[found] = ((ulong)~BitConverter.SingleToUInt32Bits(score) << 32) | (uint)items[place];
            found += score > 0 && Class(score) >= floor ? 1 : 0;
        }

        return found;
    }

    private static int Class(float score) => Math.Max(0, BitConverter.SingleToInt32Bits(score)) >> Shift;
}
