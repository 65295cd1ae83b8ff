using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Rhythm;

/// <summary>After how many days a product is bought again: the median over all customers who did. Purchases of one day are one.</summary>
public sealed class ProductRhythm
{
    /// <summary>With fewer intervals the median of the shop stands in.</summary>
    private const int Enough = 5;

    private readonly Dictionary<int, float> _days;

    private ProductRhythm(Dictionary<int, float> days, float shopDays) => (_days, ShopDays) = (days, shopDays);

    /// <summary>Median over all products; 0 where nobody ever bought anything again.</summary>
    public float ShopDays { get; }

    /// <summary>Products that have a rhythm of their own.</summary>
    public int Count => _days.Count;

    /// <summary>Days of those products, to be kept with a published model.</summary>
    public IReadOnlyDictionary<int, float> Own => _days;

    /// <summary>The rhythm that was kept as <see cref="Own"/> and <see cref="ShopDays"/>.</summary>
    public static ProductRhythm Of(IReadOnlyDictionary<int, float> own, float shopDays) => new(new(own), shopDays);

    /// <param name="purchases">Purchases only, with times; without times there is no rhythm.</param>
    public static ProductRhythm Learn(TrainingSet purchases)
    {
        if (purchases.Times is null)
            return new([], 0);
        var intervals = new List<float>?[purchases.Items];
        var last = new Dictionary<int, uint>();
        for (var user = 0; user < purchases.Users; user++)
        {
            last.Clear();
            for (var place = purchases.Sequences.Starts[user]; place < purchases.Sequences.Starts[user + 1]; place++)
            {
                var (item, day) = (purchases.Sequences.Values[place], purchases.Times[place] / 86_400);
                if (last.TryGetValue(item, out var before) && day > before)
                    (intervals[item] ??= []).Add(day - before);
                last[item] = day;
            }
        }
        var days = new Dictionary<int, float>();
        for (var item = 0; item < intervals.Length; item++)
        {
            if (intervals[item] is { Count: >= Enough } own)
                days[purchases.ItemIds[item]] = Median(own);
        }
        return new(days, Median([.. intervals.Where(own => own is not null).SelectMany(own => own!)]));
    }

    public float DaysOf(int itemId) => _days.GetValueOrDefault(itemId, ShopDays);

    internal static float Median(List<float> values)
    {
        if (values.Count == 0)
            return 0;
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }
}
