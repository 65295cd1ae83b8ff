namespace Nop.Plugin.CustomerLoyalty.Features.Capture;

/// <summary>Counts since this node started.</summary>
public sealed class CaptureCounters
{
    private readonly long[] _counts = new long[Enum.GetValues<CaptureCounter>().Length];

    public void Add(CaptureCounter counter, int by = 1) => Interlocked.Add(ref _counts[(int)counter], by);

    public long this[CaptureCounter counter] => Interlocked.Read(ref _counts[(int)counter]);
}
