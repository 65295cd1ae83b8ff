namespace Browser.Tests;

/// <summary>The machine's clock, whose measure of what has passed can be moved on.</summary>
public sealed class StopWatch : TimeProvider
{
    private long _ahead;

    public override long GetTimestamp() => base.GetTimestamp() + Interlocked.Read(ref _ahead);

    public void Pass(TimeSpan time) => Interlocked.Add(ref _ahead, (long)(time.TotalSeconds * TimestampFrequency));
}
