using System.Diagnostics;
using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Benchmarks.Commands;

/// <summary>Fits the models to generated customers of a year, drawn from BG/NBD and Gamma-Gamma with parameters like CDNOW's.</summary>
public sealed class ClvFitBenchmark : IBenchmark
{
    private const int Weeks = 52;
    private static readonly DateOnly End = new(2025, 12, 31);

    public string Name => "clv-fit";

    public string Usage => "clv-fit [--customers 1000000]";

    public string Measures => "time and peak memory of the fits on generated customers; budget 5 s and 500 MB for BG/NBD and Gamma-Gamma on 1,000,000";

    public Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--customers");
        var log = Generate(arguments.Number("--customers", 1_000_000));
        report.Variant = "generated";
        report.Add("customers", $"{log.Customers:N0} with {log.PurchaseDays:N0} purchase days");
        report.Add("memory with the log", $"{GC.GetTotalMemory(true) / 1_000_000} MB managed, peak {PeakMemory.Megabytes} MB");

        var watch = Stopwatch.StartNew();
        var histories = CustomerHistories.At(log, null, End, 7);
        report.Add("histories", $"{watch.Elapsed.TotalSeconds:0.00} s");
        watch.Restart();
        var patterns = PatternTable.Of(histories.Summaries);
        report.Add("grouping", $"{watch.Elapsed.TotalSeconds:0.00} s, {patterns.Count:N0} different histories");
        watch.Restart();
        var fit = PurchaseModels.Fit(PurchaseModelKind.BgNbd, patterns);
        report.Add("BG/NBD", $"{watch.Elapsed.TotalSeconds:0.00} s: {Text(fit)}");
        watch.Restart();
        var spend = GammaGamma.Fit(histories.Summaries);
        report.Add("Gamma-Gamma", $"{watch.Elapsed.TotalSeconds:0.00} s: {Text(spend)}");
        report.Add("peak memory", $"{PeakMemory.Megabytes} MB");
        watch.Restart();
        var whole = CustomerBaseModel.Fit(log, new CustomerBaseOptions(End));
        report.Add("all models, choice", $"{watch.Elapsed.TotalSeconds:0.00} s, chosen {whole.Chosen}");
        watch.Restart();
        var sum = 0.0;
        foreach (var summary in histories.Summaries.Take(100_000))
            sum += whole.Scorer.Score(summary, End, 365).LifetimeValue ?? 0;
        report.Add("score of one customer", $"{watch.Elapsed.TotalMicroseconds / Math.Min(100_000, histories.Summaries.Length):0.0} µs with lifetime value (mean {sum / Math.Min(100_000, histories.Summaries.Length):0.00})");
        report.Add("peak memory of all", $"{PeakMemory.Megabytes} MB");
        return Task.CompletedTask;
    }

    private static string Text(LikelihoodFit fit) => fit.Succeeded
        ? string.Join("  ", fit.Parameters.Select(parameter => FormattableString.Invariant($"{parameter.Name} {parameter.Value:g4} ± {parameter.StandardError:g2}")))
        : fit.Failure.ToString();

    private static PurchaseLog Generate(int customers)
    {
        var random = new Random(7);
        var builder = new PurchaseLogBuilder();
        for (var customer = 0; customer < customers; customer++)
        {
            var rate = Gamma(random, 0.6) / 6;
            var (leave, stay) = (Gamma(random, 0.8), Gamma(random, 2.4));
            var end = leave / (leave + stay);
            var size = Gamma(random, 4) / 15;
            var time = random.NextDouble() * Weeks;
            var buys = true;
            while (buys && time < Weeks)
            {
                builder.Add(End.AddDays((int)(time * 7) - Weeks * 7 + 1), Gamma(random, 6) / size);
                time += -Math.Log(1 - random.NextDouble()) / rate;
                buys = random.NextDouble() >= end;
            }

            builder.EndCustomer();
        }

        return builder.Build();
    }

    /// <summary>Marsaglia and Tsang 2000.</summary>
    private static double Gamma(Random random, double shape)
    {
        if (shape < 1)
            return Gamma(random, shape + 1) * Math.Pow(1 - random.NextDouble(), 1 / shape);
        var d = shape - 1.0 / 3;
        while (true)
        {
            var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            var cube = Math.Pow(1 + normal / Math.Sqrt(9 * d), 3);
            if (cube > 0 && Math.Log(1 - random.NextDouble()) < normal * normal / 2 + d - d * cube + d * Math.Log(cube))
                return d * cube;
        }
    }
}
