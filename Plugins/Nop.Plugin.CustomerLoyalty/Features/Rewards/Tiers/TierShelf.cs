namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>This node's copy of the programmes, at most a minute old; readers of it change nothing.</summary>
public sealed class TierShelf(TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private volatile Copy? _copy;

    public async Task<IReadOnlyList<TierProgramme>> AllAsync(TierProgrammeStore store)
    {
        if (_copy is { } copy && clock.GetElapsedTime(copy.At) < Fresh)
            return copy.Programmes;
        var programmes = await store.ListAsync();
        _copy = new Copy(programmes, clock.GetTimestamp());
        return programmes;
    }

    /// <summary>What was changed on this node shows at once.</summary>
    public void Forget() => _copy = null;

    private sealed record Copy(IReadOnlyList<TierProgramme> Programmes, long At);
}
