using System.Diagnostics;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;

namespace Benchmarks.Evaluation;

/// <summary>The lists of a model for all questions, asked on all cores, and how long they took.</summary>
public sealed record Asked(int[] Lists, int Width, double PerSecond, double[] Microseconds)
{
    public static Asked Ask(RecommenderModel model, IReadOnlyList<EvaluationCase> cases, int width, bool repeats, int workers)
    {
        var lists = new int[cases.Count * width];
        Array.Fill(lists, -1);
        var times = new double[cases.Count];
        // The first lists are slower while the code is compiled; they are made twice.
        for (var number = 0; number < Math.Min(cases.Count, 500); number++)
            model.Rank(cases[number].History, repeats, lists.AsSpan(number * width, width));
        var next = -1;
        var watch = Stopwatch.StartNew();
        Parallel.For(0, workers, _ =>
        {
            while (Interlocked.Increment(ref next) is var number && number < cases.Count)
            {
                var start = Stopwatch.GetTimestamp();
                model.Rank(cases[number].History, repeats, lists.AsSpan(number * width, width));
                times[number] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            }
        });
        var seconds = watch.Elapsed.TotalSeconds;
        Array.Sort(times);
        return new(lists, width, cases.Count / Math.Max(seconds, 1e-9), times);
    }

    public double Percentile(double share) => Microseconds[(int)Math.Min(Microseconds.Length - 1, share * Microseconds.Length)];
}
