using System.Diagnostics;
using System.Globalization;
using Benchmarks.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

namespace Benchmarks.Commands;

/// <summary>How good recommendations are on a file of interactions, and how fast, strategy by strategy.</summary>
public sealed class EvaluateBenchmark : IBenchmark
{
    public string Name => "evaluate";

    public string Usage => "evaluate FILE [--help]";

    public string Measures => "quality and speed of recommendations on a file of interactions";

    public string Help => EvaluateOptions.Help;

    public Task RunAsync(Arguments arguments, Report report)
    {
        var options = EvaluateOptions.Parse(arguments.All);
        report.Variant = $"{Path.GetFileName(options.File).Split('.')[0].Replace('_', '-')}-{options.Protocol}";
        var watch = Stopwatch.StartNew();
        var data = EvaluationData.Read(options);
        var strategies = Strategy.Choose(options, data);
        Describe(options, data, report, watch.Elapsed);
        var tuned = Tune(options, data, report);
        var shares = Shares(data.HoldOut);
        foreach (var strategy in strategies)
            Measure(strategy, strategy.Options(tuned), options, data.HoldOut, shares, report);
        report.Add("peak memory", $"{PeakMemory.Megabytes} MB");
        return Task.CompletedTask;
    }

    private static void Describe(EvaluateOptions options, EvaluationData data, Report report, TimeSpan reading)
    {
        var set = data.HoldOut.Train;
        report.Add("file", Path.GetFileName(options.File));
        foreach (var note in data.Notes)
            report.Add("", note);
        report.Add("protocol", $"{options.Protocol}, {(data.Ordered ? "ordered" : "unordered")}, seed {options.Seed}");
        report.Add("training part", $"{set.Users:N0} users, {set.Items:N0} items, {set.Events:N0} interactions ({reading.TotalSeconds:0.0} s to read)");
        report.Add("questions", $"{data.HoldOut.Cases.Count:N0}, answers {data.HoldOut.Cases.Sum(question => (long)question.Wanted.Length):N0}");
        report.Add("ranking", $"over all items; items of the history {(options.Repeats ? "may come" : "are left out")}; equal scores: the item that appears first in the file comes first");
        report.Add("definitions", "HR: any answer in the list; Recall: found / all answers of the question (|test|, as LightGCN); NDCG: binary, ideal of min(k, answers); MRR: first answer; "
            + (options.Protocol == "sessions" ? "P: questions whose next item is in the list (as SR-GNN)" : "P: found / k"));
    }

    private static RecommenderOptions Tune(EvaluateOptions options, EvaluationData data, Report report)
    {
        var defaults = new RecommenderOptions { Workers = options.Workers };
        if (!data.Ordered)
            defaults = RecommenderTrainer.Unordered(defaults);
        if (options.TuneSeconds == 0)
            return options.Repeats ? defaults with { Blend = defaults.Blend with { Repeats = 1 } } : defaults;
        var watch = Stopwatch.StartNew();
        var plan = new TuningPlan(data.Goal, () => watch.Elapsed, TimeSpan.FromSeconds(options.TuneSeconds)) { Repeats = options.Repeats, K = Math.Max(10, options.At.Max()), Seed = options.Seed };
        var result = RecommenderTuner.Choose(data.HoldOut.Train, defaults, plan);
        var how = result.Trials == 0 ? "too little data, defaults" : result.Complete ? "complete" : "stopped by the time limit";
        report.Add("tuned", $"{watch.Elapsed.TotalSeconds:0.0} s on a hold-out of the training part, {result.Trials} settings, {how}");
        var blend = result.Options.Blend;
        report.Add("blend", $"kernel {blend.Kernel:0.##}, linear {blend.Linear:0.##}, rules {blend.Rules:0.##}, neighbours {blend.Neighbours:0.##}, trending {blend.Trending:0.##}, repeats {blend.Repeats:0.##}");
        return result.Options;
    }

    private static float[] Shares(HoldOut holdOut)
    {
        var shares = new float[holdOut.Train.Items];
        foreach (var item in holdOut.Train.Histories.Values)
            shares[item] += 1f / holdOut.Train.Users;
        return shares;
    }

    private static void Measure(Strategy strategy, RecommenderOptions settings, EvaluateOptions options, HoldOut holdOut, float[] shares, Report report)
    {
        var watch = Stopwatch.StartNew();
        var model = RecommenderTrainer.Train(holdOut.Train, settings);
        var seconds = watch.Elapsed.TotalSeconds;
        var asked = Asked.Ask(model, holdOut.Cases, options.At.Max(), options.Repeats, options.Workers);
        foreach (var k in options.At)
            report.Add(strategy.Name, Line(RankingMetrics.Of(holdOut.Cases, asked.Lists, asked.Width, k, shares), options.Protocol == "sessions"));
        report.Add("", string.Create(CultureInfo.InvariantCulture,
            $"training {seconds:0.00} s, {asked.PerSecond:N0} lists/s on {options.Workers} cores, latency p50 {asked.Percentile(.5):0} p95 {asked.Percentile(.95):0} p99 {asked.Percentile(.99):0} µs"));
    }

    private static string Line(RankingMetrics quality, bool session) => string.Create(CultureInfo.InvariantCulture,
        $"HR@{quality.K} {quality.HitRate:0.0000}  Recall@{quality.K} {quality.Recall:0.0000}  NDCG@{quality.K} {quality.Ndcg:0.0000}  MRR@{quality.K} {quality.Mrr:0.0000}  P@{quality.K} {(session ? quality.HitRate : quality.Precision):0.0000}  coverage {quality.Coverage:0.000}  novelty {quality.Novelty:0.0}");
}
