using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Rhythm;

/// <summary>Products that are bought again, apart from those that one has once.</summary>
public static class RepeatProducts
{
    /// <param name="purchases">Purchases only, with times; without times nothing is known to be bought again.</param>
    /// <param name="fewest">Buyers who must have come back for it.</param>
    /// <param name="share">Of all its buyers, at least; 0 to 1.</param>
    /// <returns>Product ids, ascending.</returns>
    public static int[] Of(TrainingSet purchases, int fewest = 3, double share = .15)
    {
        if (purchases.Times is null)
            return [];
        var (buyers, again) = (new int[purchases.Items], new int[purchases.Items]);
        var days = new Dictionary<int, (uint Last, bool Again)>();
        for (var user = 0; user < purchases.Users; user++)
        {
            days.Clear();
            for (var place = purchases.Sequences.Starts[user]; place < purchases.Sequences.Starts[user + 1]; place++)
            {
                var (item, day) = (purchases.Sequences.Values[place], purchases.Times[place] / 86_400);
                days[item] = days.TryGetValue(item, out var before) ? (day, before.Again || day > before.Last) : (day, false);
            }

            foreach (var (item, bought) in days)
            {
                buyers[item]++;
                again[item] += bought.Again ? 1 : 0;
            }
        }

        return [.. Enumerable.Range(0, purchases.Items).Where(item => again[item] >= fewest && again[item] >= share * buyers[item]).Select(item => purchases.ItemIds[item])];
    }
}
