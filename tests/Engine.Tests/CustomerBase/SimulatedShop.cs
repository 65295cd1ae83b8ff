using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Engine.Tests.CustomerBase;

/// <summary>Customers drawn from the models, with a seed.</summary>
internal static class SimulatedShop
{
    /// <summary>As BG/NBD says; the modified model may lose a customer after his first purchase too.</summary>
    public static RepeatSummary[] BetaGeometric(int customers, double r, double alpha, double a, double b, double weeks, int seed, bool modified = false)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, customers).Select(_ =>
        {
            var rate = Gamma(random, r) / alpha;
            var (leaves, stays) = (Gamma(random, a), Gamma(random, b));
            var end = leaves / (leaves + stays);
            var age = weeks * (0.5 + random.NextDouble() / 2);
            var (x, last, time) = (0, 0.0, 0.0);
            var alive = !modified || random.NextDouble() >= end;
            while (alive && (time += Exponential(random) / rate) < age)
            {
                (x, last) = (x + 1, time);
                alive = random.NextDouble() >= end;
            }

            return new RepeatSummary(x, last, age);
        })];
    }

    /// <summary>Orders of a shop by day, customers arriving evenly from so many weeks before the log to its end and leaving as Pareto/NBD says; a wave over the year of the given height.</summary>
    public static PurchaseLog Log(int customers, int weeksBefore, int weeks, double wave, int seed, DateOnly begin)
    {
        var random = new Random(seed);
        var builder = new PurchaseLogBuilder();
        for (var customer = 0; customer < customers; customer++)
        {
            var arrival = random.NextDouble() * (weeksBefore + weeks) - weeksBefore;
            var (rate, size) = (Gamma(random, 0.9) / 11, 10 + 90 * random.NextDouble());
            var end = Math.Min(weeks, arrival + Exponential(random) / (Gamma(random, 0.6) / 30));
            for (var time = arrival; time < end; time += Exponential(random) / (rate * (1 + wave)))
                if (time >= 0 && (time == arrival || random.NextDouble() < (1 + wave * Math.Sin(2 * Math.PI * (time / 52 - 0.6))) / (1 + wave)))
                    builder.Add(begin.AddDays((int)(time * 7)), size * (0.5 + random.NextDouble()));
            builder.EndCustomer();
        }

        return builder.Build();
    }

    /// <summary>Marsaglia and Tsang 2000.</summary>
    public static double Gamma(Random random, double shape)
    {
        if (shape < 1)
            return Gamma(random, shape + 1) * Math.Pow(1 - random.NextDouble(), 1 / shape);
        var d = shape - 1.0 / 3;
        while (true)
        {
            var normal = Math.Sqrt(2 * Exponential(random)) * Math.Cos(2 * Math.PI * random.NextDouble());
            var cube = Math.Pow(1 + normal / Math.Sqrt(9 * d), 3);
            if (cube > 0 && Math.Log(1 - random.NextDouble()) < normal * normal / 2 + d - d * cube + d * Math.Log(cube))
                return d * cube;
        }
    }

    private static double Exponential(Random random) => -Math.Log(1 - random.NextDouble());
}
