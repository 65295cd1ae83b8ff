namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

/// <summary>Keeps the items with the greatest scores; of equal ones the lower number.</summary>
internal sealed class StrongestItems(int most)
{
    private readonly int[] _items = new int[most];
    private readonly float[] _scores = new float[most];
    private int _count;

    public void Offer(int item, float score)
    {
        if (_count < most)
        {
            Rise(_count++, item, score);
            return;
        }
        if (most == 0 || !IsWeaker(_scores[0], _items[0], score, item))
            return;
        Sink(item, score, _count);
    }

    /// <summary>Strongest first; what was offered before is gone afterwards.</summary>
    public int Drain(Span<int> items, Span<float> scores)
    {
        var found = _count;
        for (var place = found - 1; place >= 0; place--)
        {
            (items[place], scores[place]) = (_items[0], _scores[0]);
            Sink(_items[place], _scores[place], place);
        }
        _count = 0;
        return found;
    }

    private static bool IsWeaker(float score, int item, float than, int thanItem) => score < than || (score == than && item > thanItem);

    private void Rise(int place, int item, float score)
    {
        while (place > 0)
        {
            var parent = (place - 1) / 2;
            if (!IsWeaker(score, item, _scores[parent], _items[parent]))
                break;
            (_items[place], _scores[place]) = (_items[parent], _scores[parent]);
            place = parent;
        }
        (_items[place], _scores[place]) = (item, score);
    }

    /// <summary>Puts the item in the place of the weakest one of the first <paramref name="count"/>.</summary>
    private void Sink(int item, float score, int count)
    {
        var place = 0;
        while (true)
        {
            var child = (2 * place) + 1;
            if (child >= count)
                break;
            if (child + 1 < count && IsWeaker(_scores[child + 1], _items[child + 1], _scores[child], _items[child]))
                child++;
            if (!IsWeaker(_scores[child], _items[child], score, item))
                break;
            (_items[place], _scores[place]) = (_items[child], _scores[child]);
            place = child;
        }
        if (count > 0)
            (_items[place], _scores[place]) = (item, score);
    }
}
