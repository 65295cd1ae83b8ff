using System.Runtime.InteropServices;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>
/// Folds a customer's facts into what he did. The result depends on the set of facts only, not on the order or the
/// number of times in which they come to the journal; the same facts and moment give the same rows. Not thread-safe: one per worker.
/// </summary>
public sealed class ActivityFold(FoldSettings settings)
{
    private readonly PurchaseFold _purchases = new(settings);
    private readonly BehaviourFold _behaviour = new(settings);
    private readonly List<int> _stores = [];

    /// <summary>
    /// The whole shop first; where the facts belong to several stores, then each of them.
    /// Empty when there is nobody to keep a record of: an anonymous visitor who never ordered.
    /// </summary>
    /// <param name="facts">All facts of one customer; sorted in place.</param>
    public IReadOnlyList<FoldedActivity> Fold(List<ProfileFact> facts)
    {
        facts.Sort();
        var all = CollectionsMarshal.AsSpan(facts);
        var whole = Fold(all, 0);
        if (whole.Activity is { IsRegistered: false, Orders: 0, UndoneOrders: 0 })
            return [];

        Stores(all);
        if (_stores.Count < 2)
            return _stores.Count == 0 ? [whole] : [whole, whole with { Activity = whole.Activity with { StoreId = _stores[0] } }];

        var rows = new List<FoldedActivity>(_stores.Count + 1) { whole };
        foreach (var store in _stores)
            rows.Add(Fold(all, store));
        return rows;
    }

    private FoldedActivity Fold(ReadOnlySpan<ProfileFact> facts, int storeId)
    {
        _purchases.Reset();
        _behaviour.Reset();
        var future = 0;
        foreach (ref readonly var fact in facts)
        {
            if (storeId != 0 && fact.StoreId != storeId)
                continue;
            if (settings.IsFuture(fact.OccurredOnUtc))
            {
                future++;
                continue;
            }

            _purchases.Add(fact);
            _behaviour.Add(fact);
        }

        var activity = _behaviour.Finish(_purchases.Finish(new CustomerActivity { StoreId = storeId, FutureFacts = future }));
        var (days, amounts) = _purchases.PurchaseDays();
        return new FoldedActivity(activity, days, amounts) { Surveys = _behaviour.Surveys, SurveyPoints = _behaviour.SurveyPoints };
    }

    private void Stores(ReadOnlySpan<ProfileFact> facts)
    {
        _stores.Clear();
        foreach (ref readonly var fact in facts)
            if (fact.StoreId != 0 && !_stores.Contains(fact.StoreId) && !settings.IsFuture(fact.OccurredOnUtc))
                _stores.Add(fact.StoreId);
        _stores.Sort();
    }
}
