using System.Diagnostics;

namespace Benchmarks;

public static class PeakMemory
{
    public static long Megabytes
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 / 1_000_000;
        }
    }
}
