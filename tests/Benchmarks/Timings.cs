namespace Benchmarks;

public static class Timings
{
    /// <summary>Median, 95th percentile and worst, in milliseconds.</summary>
    public static string Of(List<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        return $"median {At(0.5):0.0} ms, p95 {At(0.95):0.0} ms, worst {sorted[^1].TotalMilliseconds:0.0} ms ({sorted.Count} times)";

        double At(double share) => sorted[(int)(share * (sorted.Count - 1))].TotalMilliseconds;
    }
}
