using System.Diagnostics;
using Benchmarks.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Rhythm;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

namespace Benchmarks.Commands;

/// <summary>The last order of each customer is asked for: products new to him (discovery) and products he had before (buy again).</summary>
public sealed class LastOrderBenchmark : IBenchmark
{
    private const int K = 20;

    public string Name => "last-order";

    public string Usage => "last-order FILE [--tune-seconds 120]";

    public string Measures => "recommendations for the last order of each customer of an order file (Online Retail II)";

    public Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--tune-seconds");
        report.Variant = Path.GetFileName(arguments.File).Split('.')[0].Replace('_', '-');
        var lines = OrderFile.Read(arguments.File);
        var (names, log) = (new Names(), new InteractionLog());
        var past = new Dictionary<int, List<Purchase>>();
        var last = new Dictionary<int, (long Time, HashSet<int> Items)>();
        foreach (var customer in lines.GroupBy(line => line.CustomerId).OrderBy(group => group.Key))
        {
            var orders = customer.GroupBy(line => line.Invoice).OrderBy(order => order.Max(line => line.Time)).ToList();
            var history = orders.Take(orders.Count > 1 ? orders.Count - 1 : 1).SelectMany(order => order).ToList();
            past[customer.Key] = history.ConvertAll(line => new Purchase(names.Add(line.Product), line.Time));
            foreach (var purchase in past[customer.Key])
                log.Add(new(customer.Key, purchase.ItemId, purchase.Time));
            if (orders.Count > 1)
                last[customer.Key] = (orders[^1].Max(line => line.Time), [.. orders[^1].Select(line => names.Add(line.Product))]);
        }
        var set = log.Build(InteractionWeights.Equal);
        report.Add("file", Path.GetFileName(arguments.File));
        report.Add("training part", $"{set.Users:N0} customers, {set.Items:N0} products, {set.Events:N0} order lines; asked for: the last order of {last.Count:N0} customers");
        Discover(arguments, report, set, past, last);
        BuyAgain(report, set, past, last);
        report.Add("peak memory", $"{PeakMemory.Megabytes} MB");
        return Task.CompletedTask;
    }

    private static void Discover(Arguments arguments, Report report, TrainingSet set, Dictionary<int, List<Purchase>> past, Dictionary<int, (long Time, HashSet<int> Items)> last)
    {
        var cases = new List<EvaluationCase>();
        foreach (var (customer, order) in last)
        {
            var had = past[customer].Select(purchase => purchase.ItemId).ToHashSet();
            var wanted = order.Items.Where(item => !had.Contains(item)).Select(item => Math.Max(-1, Array.BinarySearch(set.ItemIds, item))).ToArray();
            if (wanted.Length > 0)
                cases.Add(new(set.Sequences[Array.BinarySearch(set.UserIds, customer)].ToArray(), wanted));
        }
        var watch = Stopwatch.StartNew();
        var tuned = RecommenderTuner.Choose(set, new(), new(TuningGoal.NextVisit, () => watch.Elapsed, TimeSpan.FromSeconds(arguments.Number("--tune-seconds", 120))));
        report.Add("discovery", $"{cases.Count:N0} customers, {cases.Sum(question => question.Wanted.Length):N0} products new to them; tuned in {watch.Elapsed.TotalSeconds:0} s");
        foreach (var name in new[] { "best-sellers", "trending", "also-bought", "blended" })
        {
            var model = RecommenderTrainer.Train(set, Strategy.All.Single(strategy => strategy.Name == name).Options(tuned.Options));
            var asked = Asked.Ask(model, cases, K, false, 2);
            report.Add("  " + name, Line(RankingMetrics.Of(cases, asked.Lists, K, K, new float[set.Items])));
        }
    }

    private static void BuyAgain(Report report, TrainingSet set, Dictionary<int, List<Purchase>> past, Dictionary<int, (long Time, HashSet<int> Items)> last)
    {
        var rhythm = ProductRhythm.Learn(set);
        var sellers = RecommenderTrainer.Train(set, Strategy.All.Single(strategy => strategy.Name == "best-sellers").Options(new() { Popular = int.MaxValue }));
        var counts = RecommenderTrainer.Train(set, new() { Kernel = KernelOptions.Counts, KernelDecay = 1, Blend = BlendWeights.Only(CandidateSource.Kernel), BlendOnly = true });
        var cases = new List<EvaluationCase>();
        var lists = new Dictionary<string, List<int>> { ["best-sellers among his"] = [], ["also-bought among his"] = [], ["buy again"] = [] };
        foreach (var (customer, order) in last)
        {
            var had = past[customer].Select(purchase => purchase.ItemId).ToHashSet();
            var wanted = order.Items.Where(had.Contains).Select(item => Array.BinarySearch(set.ItemIds, item)).ToArray();
            if (wanted.Length == 0)
                continue;
            cases.Add(new([], wanted));
            var history = past[customer].Select(purchase => new HistoryItem(purchase.ItemId)).ToArray();
            var own = new ListRequest(K) { Repeats = true, Fill = false, Allow = had.Contains };
            Put(lists["best-sellers among his"], set, sellers.ForUser(history, own));
            Put(lists["also-bought among his"], set, counts.ForUser(history, own));
            Put(lists["buy again"], set, BuyAgainRanking.Rank(past[customer], rhythm, order.Time, new(K)));
        }
        report.Add("buy again", $"{cases.Count:N0} customers, {cases.Sum(question => question.Wanted.Length):N0} products they had before; {rhythm.Count:N0} products with a rhythm of their own");
        foreach (var (name, list) in lists)
            report.Add("  " + name, Line(RankingMetrics.Of(cases, [.. list], K, K, new float[set.Items])));
    }

    private static void Put(List<int> lists, TrainingSet set, IReadOnlyList<Recommendation> list)
    {
        for (var place = 0; place < K; place++)
            lists.Add(place < list.Count ? Array.BinarySearch(set.ItemIds, list[place].ItemId) : -1);
    }

    private static string Line(RankingMetrics quality) =>
        FormattableString.Invariant($"HR@{K} {quality.HitRate:0.0000}  Recall@{K} {quality.Recall:0.0000}  NDCG@{K} {quality.Ndcg:0.0000}  MRR@{K} {quality.Mrr:0.0000}  coverage {quality.Coverage:0.000}");
}
