using System.Diagnostics;
using Benchmarks.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Publishing;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

namespace Benchmarks.Commands;

/// <summary>How long a shopper waits at the worst while a node reads a new model and swaps it in, beside how long he waits when nothing happens.</summary>
public sealed class SwapBenchmark : IBenchmark
{
    private static readonly TimeSpan Stretch = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    public string Name => "swap";

    public string Usage => "swap [--interactions 3000000] [--users 150000] [--items 100000]";

    public string Measures => "longest wait for a list while a model is swapped; budget 50 ms";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--interactions", "--users", "--items");
        report.Variant = "generated";
        var set = GeneratedShop.Make(arguments.Number("--interactions", 3_000_000), arguments.Number("--users", 150_000), arguments.Number("--items", 100_000), 1).Build(new());
        var chunks = ModelChunks.Write(RecommenderTrainer.Train(set, new() { Workers = 2 }));
        var histories = Enumerable.Range(0, 2_000).Select(user => Array.ConvertAll(set.Histories[user].ToArray(), item => new HistoryItem(set.ItemIds[item]))).ToArray();
        report.Add("model", $"{set.Items:N0} products, {chunks.Sum(chunk => (long)chunk.Length) / 1e6:0.0} MB published");
        set = null;
        GC.Collect();

        var shelf = new RecommenderShelf();
        shelf.Put(1, ModelChunks.Read(chunks), ShopRhythm.None);
        await AskAsync(shelf, histories, TimeSpan.FromSeconds(2), () => Task.CompletedTask);
        var swaps = 0;
        report.Add("without a swap", await AskAsync(shelf, histories, Stretch, () => Task.CompletedTask));
        var collections = GC.CollectionCount(2);
        var text = await AskAsync(shelf, histories, Stretch, async () =>
        {
            // Beside the shoppers, as the watch of a node does it.
            await Task.Run(() => shelf.Put(2 + swaps++, ModelChunks.Read(chunks), ShopRhythm.None));
            await Task.Delay(Between);
        });
        report.Add("with swaps", $"{text}; {swaps} swaps, {GC.CollectionCount(2) - collections} full collections");
        report.Add("garbage collector", $"longest pauses {string.Join(", ", GC.GetGCMemoryInfo(GCKind.Any).PauseDurations.ToArray().Select(pause => FormattableString.Invariant($"{pause.TotalMilliseconds:0.0} ms")))} in the last collection, {GC.GetTotalPauseDuration().TotalMilliseconds:0} ms in all");
    }

    /// <summary>One shopper after the other asks, on one core, while something happens beside.</summary>
    private static async Task<string> AskAsync(RecommenderShelf shelf, HistoryItem[][] histories, TimeSpan stretch, Func<Task> beside)
    {
        var times = new List<double>();
        var started = Stopwatch.GetTimestamp();
        var asking = Task.Run(() =>
        {
            for (var number = 0; Stopwatch.GetElapsedTime(started) < stretch; number++)
            {
                var start = Stopwatch.GetTimestamp();
                shelf.Model!.ForUser(histories[number % histories.Length], new ListRequest(20));
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        });
        while (!asking.IsCompleted)
        {
            await beside();
            await Task.Delay(10);
        }

        await asking;
        times.Sort();
        return FormattableString.Invariant($"{times.Count:N0} lists, median {times[times.Count / 2]:0.000} ms, p99 {times[(int)(times.Count * .99)]:0.00} ms, p99.9 {times[(int)(times.Count * .999)]:0.0} ms, longest {times[^1]:0.0} ms");
    }
}
