namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;

/// <summary>This node's copy of the merchant's rules, at most a minute old.</summary>
public sealed class MerchantRuleShelf(TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private volatile Copy? _copy;

    /// <summary>Rules of the place and those of all places.</summary>
    public async Task<IReadOnlyList<LoyaltyMerchantRule>> OfAsync(int placeId, MerchantRuleStore store)
    {
        if (_copy is not { } copy || clock.GetElapsedTime(copy.At) >= Fresh)
            _copy = copy = new Copy(await store.ListAsync(), clock.GetTimestamp());
        return copy.Rules.Count == 0 ? [] : [.. copy.Rules.Where(rule => rule.PlaceId == 0 || rule.PlaceId == placeId)];
    }

    /// <summary>What was changed on this node shows at once.</summary>
    public void Forget() => _copy = null;

    private sealed record Copy(IList<LoyaltyMerchantRule> Rules, long At);
}
