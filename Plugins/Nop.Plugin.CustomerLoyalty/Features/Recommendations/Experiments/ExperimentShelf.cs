namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;

/// <summary>This node's copy of the running tests, at most a minute old.</summary>
public sealed class ExperimentShelf(TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private volatile Copy? _copy;

    public async Task<LoyaltyExperiment?> OfAsync(int placeId, ExperimentStore store)
    {
        if (_copy is not { } copy || clock.GetElapsedTime(copy.At) >= Fresh)
            _copy = copy = new Copy(await store.RunningAsync(), clock.GetTimestamp());
        return copy.Running.FirstOrDefault(one => one.PlaceId == placeId);
    }

    /// <summary>What was changed on this node shows at once.</summary>
    public void Forget() => _copy = null;

    private sealed record Copy(IList<LoyaltyExperiment> Running, long At);
}
