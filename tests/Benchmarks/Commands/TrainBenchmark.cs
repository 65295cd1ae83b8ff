using System.Diagnostics;
using Benchmarks.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Publishing;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

namespace Benchmarks.Commands;

/// <summary>A large generated shop: training, size of the model, and how fast personal lists are.</summary>
public sealed class TrainBenchmark : IBenchmark
{
    private const int Shoppers = 20_000;

    public string Name => "train";

    public string Usage => "train [--interactions 10000000] [--users 500000] [--items 100000]";

    public string Measures => "training of a large shop and lists from memory; budget 60 s, 2 GB, 100 MB, 100 µs";

    public Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--interactions", "--users", "--items");
        report.Variant = "generated";
        var log = GeneratedShop.Make(arguments.Number("--interactions", 10_000_000), arguments.Number("--users", 500_000), arguments.Number("--items", 100_000), 1);
        var workers = Math.Clamp(Environment.ProcessorCount, 1, 2);
        var (watch, processor) = (Stopwatch.StartNew(), Processor());
        var set = log.Build(new());
        var folded = watch.Elapsed.TotalSeconds;
        var model = RecommenderTrainer.Train(set, new() { Workers = workers });
        var seconds = watch.Elapsed.TotalSeconds;
        report.Add("shop", $"{set.Events:N0} interactions of {set.Users:N0} users with {set.Items:N0} products");
        report.Add("training", $"{seconds:0.0} s on {workers} cores ({folded:0.0} s of it sorting and folding); {Processor() - processor:0.0} s of processor time");
        report.Add("peak memory", $"{PeakMemory.Megabytes} MB, the generated interactions included");

        watch.Restart();
        var chunks = ModelChunks.Write(model);
        report.Add("published", $"{chunks.Sum(chunk => (long)chunk.Length) / 1e6:0.0} MB in {chunks.Count} chunks, {watch.Elapsed.TotalSeconds:0.0} s");
        (log, model) = (null!, null!);
        var before = GC.GetTotalMemory(true);
        watch.Restart();
        model = ModelChunks.Read(chunks);
        var reading = watch.Elapsed.TotalSeconds;
        report.Add("in memory of a node", $"{(GC.GetTotalMemory(true) - before) / 1e6:0.0} MB, read in {reading:0.0} s");
        report.Add("lists of 20", Serve(model, set, new(20), workers));
        report.Add("lists of 20, one at a time", Serve(model, set, new(20), 1));
        report.Add("with a filter", Serve(model, set, new(20) { Allow = id => id % 10 != 0 }, workers));
        return Task.CompletedTask;
    }

    private static double Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }

    private static string Serve(RecommenderModel model, TrainingSet set, ListRequest request, int workers)
    {
        var histories = Enumerable.Range(0, Math.Min(Shoppers, set.Users)).Select(user => Array.ConvertAll(set.Histories[user].ToArray(), item => new HistoryItem(set.ItemIds[item]))).ToArray();
        for (var number = 0; number < histories.Length; number += 10)
            model.ForUser(histories[number], request);
        var times = new double[histories.Length];
        var next = -1;
        var watch = Stopwatch.StartNew();
        Parallel.For(0, workers, _ =>
        {
            while (Interlocked.Increment(ref next) is var number && number < histories.Length)
            {
                var start = Stopwatch.GetTimestamp();
                model.ForUser(histories[number], request);
                times[number] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            }
        });
        var each = histories.Length / watch.Elapsed.TotalSeconds;
        Array.Sort(times);
        return FormattableString.Invariant($"{each:N0} a second on {workers} {(workers == 1 ? "core" : "cores")}; latency p50 {times[times.Length / 2]:0} p95 {times[(int)(times.Length * .95)]:0} p99 {times[(int)(times.Length * .99)]:0} µs");
    }
}
