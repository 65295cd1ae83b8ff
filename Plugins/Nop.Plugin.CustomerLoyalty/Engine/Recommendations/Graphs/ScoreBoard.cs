namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

/// <summary>Sums of scores by item; clearing costs as much as was touched, not as much as there are items.</summary>
internal sealed class ScoreBoard(int items)
{
    private readonly float[] _scores = new float[items];
    private readonly int[] _touched = new int[items + 1];
    private int _count;

    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    public float this[int item] => _scores[item];

    /// <summary>The score must be positive.</summary>
    public void Add(int item, float score)
    {
        ref var sum = ref _scores[item];
        // Written whether it is new or not and counted if it is: a branch here would be guessed wrong half the time.
        _touched[_count] = item;
        _count += sum == 0 ? 1 : 0;
        sum += score;
    }

    public float Greatest()
    {
        var greatest = 0f;
        foreach (var item in Touched)
            greatest = Math.Max(greatest, _scores[item]);
        return greatest;
    }

    /// <summary>Multiplies every score by its item's factor, which must be positive.</summary>
    public void Scale(float[] factors)
    {
        foreach (var item in Touched)
            _scores[item] *= factors[item];
    }

    /// <summary>Takes the item's score away.</summary>
    public void Silence(int item) => _scores[item] = 0;

    /// <summary>Adds the scores times the factor to the sum, those of 0 left out, and is empty afterwards.</summary>
    public void PourInto(ScoreBoard sum, float factor)
    {
        foreach (var item in Touched)
        {
            ref var score = ref _scores[item];
            if (score * factor is > 0 and var part)
                sum.Add(item, part);
            score = 0;
        }

        _count = 0;
    }

    /// <summary>The scores beside <see cref="Touched"/>.</summary>
    public void CopyScores(Span<float> scores)
    {
        for (var place = 0; place < _count; place++)
            scores[place] = _scores[_touched[place]];
    }

    public void Clear()
    {
        foreach (var item in Touched)
            _scores[item] = 0;
        _count = 0;
    }
}
