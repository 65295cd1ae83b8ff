namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

/// <summary>Takes the folded shoppers one after the other.</summary>
internal sealed class TrainingSetWriter(int users, int rows, bool hasTimes)
{
    private readonly int[] _eventStarts = new int[users + 1];
    private readonly int[] _pairStarts = new int[users + 1];
    private readonly int[] _events = new int[rows];
    private readonly int[] _pairs = new int[rows];
    private readonly uint[]? _times = hasTimes ? new uint[rows] : null;
    private readonly float[] _strengths = new float[rows];
    private int _user;
    private int _eventCount;
    private int _pairCount;
    private bool _differ;

    public void AddEvent(int item, uint time)
    {
        if (_times is not null)
            _times[_eventCount] = time;
        _events[_eventCount++] = item;
    }

    public void AddPair(int item, float strength)
    {
        _differ |= strength != 1;
        _strengths[_pairCount] = strength;
        _pairs[_pairCount++] = item;
    }

    public void EndUser()
    {
        _user++;
        _eventStarts[_user] = _eventCount;
        _pairStarts[_user] = _pairCount;
    }

    public TrainingSet Finish(int[] userIds, int[] itemIds, bool ordered)
    {
        var sequences = new SparseRows(_eventStarts, Cut(_events, _eventCount));
        var histories = new SparseRows(_pairStarts, Cut(_pairs, _pairCount), _differ ? Cut(_strengths, _pairCount) : null);
        return new(userIds, itemIds, sequences, _times is null ? null : Cut(_times, _eventCount), histories, ordered);
    }

    private static T[] Cut<T>(T[] values, int length) => values.Length == length ? values : values[..length];
}
