using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Benchmarks.Evaluation;

/// <summary>A shop of any size, the same for the same seed: products in groups of a hundred with a few favourites each, shoppers with three groups.</summary>
public static class GeneratedShop
{
    private const int Group = 100;
    private const long Start = 1_700_000_000;
    private const int Year = 365 * 86_400;

    public static InteractionLog Make(int interactions, int users, int items, int seed)
    {
        var chance = new Random(seed);
        var log = new InteractionLog(interactions);
        var groups = Math.Max(1, items / Group);
        for (var user = 1; user <= users; user++)
        {
            // Half of all shoppers come once or twice, a few come all the time.
            var left = interactions - log.Count;
            var mean = (double)left / (users - user + 1);
            var mine = user == users ? left : Math.Min(left, Math.Max(1, (int)(mean * -Math.Log(1 - chance.NextDouble()))));
            Span<int> likes = [Skewed(chance, groups), Skewed(chance, groups), Skewed(chance, groups)];
            var time = Start + chance.Next(Year);
            for (var number = 0; number < mine; number++)
            {
                var group = chance.Next(10) == 0 ? chance.Next(groups) : likes[chance.Next(3)];
                var item = 1 + Math.Min(items - 1, (group * Group) + Skewed(chance, Group));
                time += chance.Next(100) < 70 ? chance.Next(600) : chance.Next(30 * 86_400);
                log.Add(new(user, item, time, Kind(chance.Next(100))));
            }
        }
        return log;
    }

    private static int Skewed(Random chance, int count)
    {
        var draw = chance.NextDouble();
        return (int)(draw * draw * count);
    }

    private static InteractionKind Kind(int draw) => draw switch { < 80 => InteractionKind.View, < 90 => InteractionKind.Cart, _ => InteractionKind.Purchase };
}
