using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Platform.Health;

public sealed record HealthState(
    DateTime NowUtc,
    IReadOnlyList<TaskState> Tasks,
    IReadOnlyList<NodeState> Nodes,
    BackfillProgress Backfill,
    JournalSize Journal,
    IReadOnlyList<HealthAdvice> Advice);

/// <param name="RunName">Names the resource with the task's name for people.</param>
/// <param name="Lag">Since the last success.</param>
public sealed record TaskState(string RunName, string Name, bool IsEnabled, LoyaltyTaskRun? Run, TimeSpan Lag, bool IsLate);

public sealed record JournalSize(int Facts, DateTime? NewestOnUtc);

/// <summary>Texts are resources named after <see cref="Name"/>.</summary>
public sealed record HealthAdvice(string Name, string Detail, string Url);

public sealed record NodeState(LoyaltyNode Node, bool IsAlive)
{
    private readonly Dictionary<string, long> _counts = Node.Counts.Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(count => count.Split('=')).ToDictionary(count => count[0], count => long.Parse(count[1]));

    public long Count(CaptureCounter counter) => _counts.GetValueOrDefault(counter.ToString());
}
