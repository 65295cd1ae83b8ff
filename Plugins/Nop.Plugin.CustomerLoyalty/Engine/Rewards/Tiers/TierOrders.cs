using System.Runtime.InteropServices;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

/// <summary>Makes what counts out of the facts of orders. Rows may come late, double and in any order.</summary>
public sealed class TierOrders
{
    /// <summary>The facts that matter.</summary>
    public static readonly IReadOnlyList<FactKind> Kinds = [FactKind.OrderPaid, FactKind.OrderCancelled, FactKind.OrderVoided, FactKind.OrderRefunded];

    private readonly Dictionary<int, Tally> _orders = [];

    /// <summary>One entry for each order that was paid and kept, at least in part; in order of time.</summary>
    public IReadOnlyList<TierEntry> Count(TierMeasure measure, IEnumerable<TierFact> facts)
    {
        _orders.Clear();
        foreach (var fact in facts)
            Add(fact);
        if (_orders.Count == 0)
            return [];

        var entries = new List<TierEntry>(_orders.Count);
        foreach (var order in _orders.Values)
            if (order.PaidOnUtc is { } paid && !order.IsUndone && order.Net is var net && (net > 0 || (order.Paid == 0 && measure == TierMeasure.Orders)))
                entries.Add(new TierEntry(paid, measure == TierMeasure.Spend ? net : 1));
        entries.Sort((one, other) => one.OnUtc.CompareTo(other.OnUtc) is not 0 and var order ? order : one.Amount.CompareTo(other.Amount));
        return entries;
    }

    private void Add(TierFact fact)
    {
        ref var order = ref CollectionsMarshal.GetValueRefOrAddDefault(_orders, fact.OrderId, out _);
        switch (fact.Kind)
        {
            case FactKind.OrderPaid when order.PaidOnUtc is not { } known || fact.OccurredOnUtc < known:
                order.PaidOnUtc = fact.OccurredOnUtc;
                order.Paid = fact.Amount;
                break;
            case FactKind.OrderCancelled or FactKind.OrderVoided:
                order.IsUndone = true;
                break;
            case FactKind.OrderRefunded:
                order.Refunded = Math.Max(order.Refunded, fact.Amount);
                break;
        }
    }

    private struct Tally
    {
        public DateTime? PaidOnUtc;
        public decimal Paid;
        public decimal Refunded;
        public bool IsUndone;

        public readonly decimal Net => Paid - Math.Clamp(Refunded, 0, Math.Max(0, Paid));
    }
}
