namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

/// <summary>Folds the interactions of one shopper, in order of time: daily cap, refunds, strengths with half-life.</summary>
internal sealed class HistoryFold(InteractionWeights weights, uint newest)
{
    private const uint Day = 86_400;

    private readonly List<(int Item, uint Time, InteractionKind Kind, float Weight)> _events = [];
    private readonly Dictionary<int, (int Last, float Strength)> _pairs = [];
    private uint _day;
    private int _today;

    public void Begin()
    {
        _events.Clear();
        _pairs.Clear();
        (_day, _today) = (0, 0);
    }

    public void Add(int item, uint time, InteractionKind kind, float weight)
    {
        if (kind == InteractionKind.Refund)
        {
            TakeBack(item);
            return;
        }
        if (kind != InteractionKind.Purchase && weights.PerUserAndDay > 0 && IsOverCap(time / Day))
            return;
        _events.Add((item, time, kind, weight));
    }

    public void Finish(int[] itemIds, TrainingSetWriter result)
    {
        for (var place = 0; place < _events.Count; place++)
        {
            var (id, time, kind, weight) = _events[place];
            var item = Array.BinarySearch(itemIds, id);
            var strength = weights.Of(kind) * weight * Decay(time);
            if (strength <= 0)
                continue;
            result.AddEvent(item, time);
            var before = _pairs.TryGetValue(item, out var pair) ? pair.Strength : 0;
            _pairs[item] = (place, Math.Min(weights.PerPair, before + strength));
        }
        foreach (var (item, pair) in _pairs.OrderBy(pair => pair.Value.Last))
            result.AddPair(item, pair.Strength);
        result.EndUser();
    }

    private bool IsOverCap(uint day)
    {
        if (day != _day)
            (_day, _today) = (day, 0);
        return ++_today > weights.PerUserAndDay;
    }

    private void TakeBack(int item)
    {
        var bought = _events.FindLastIndex(known => known.Item == item && known.Kind == InteractionKind.Purchase);
        if (bought >= 0)
            _events.RemoveAt(bought);
    }

    private float Decay(uint time) =>
        weights.HalfLifeDays > 0 && time > 0 ? MathF.Pow(2, -((newest - time) / (float)Day) / weights.HalfLifeDays) : 1;
}
