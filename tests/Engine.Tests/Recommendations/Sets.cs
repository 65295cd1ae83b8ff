using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Engine.Tests.Recommendations;

/// <summary>Small training sets, written as one user after the other.</summary>
internal static class Sets
{
    public static TrainingSet Of(params int[][] users) => Of(true, users);

    public static TrainingSet Unordered(params int[][] users) => Of(false, users);

    /// <summary>Groups of items that go together, with some chance between them; the same for the same seed.</summary>
    public static TrainingSet Shop(int users = 400, int items = 120, int length = 8, int seed = 7)
    {
        var chance = new Random(seed);
        var log = new InteractionLog();
        for (var user = 1; user <= users; user++)
        {
            var group = chance.Next(items / 10);
            for (var step = 0; step < length; step++)
                log.Add(new(user, 1 + (chance.NextDouble() < .8 ? (group * 10) + chance.Next(10) : chance.Next(items)), 1_700_000_000 + (user * 1_000) + step));
        }
        return log.Build(InteractionWeights.Equal);
    }

    private static TrainingSet Of(bool ordered, int[][] users)
    {
        var log = new InteractionLog();
        for (var user = 0; user < users.Length; user++)
        {
            foreach (var item in users[user])
                log.Add(new(user + 1, item, 0));
        }
        return log.Build(InteractionWeights.Equal, ordered);
    }
}
