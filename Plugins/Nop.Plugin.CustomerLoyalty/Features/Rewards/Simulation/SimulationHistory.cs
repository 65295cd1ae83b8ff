using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;

/// <summary>Makes purchases of a customer's facts. What was paid for an order is spread over its lines; one that the shop does not have any more earns by its prices.</summary>
public sealed class SimulationHistory(DateTime fromUtc, int storeId, TimeZoneInfo zone, ILookup<int, int>? categories, RuleBook book)
{
    private readonly Dictionary<int, IReadOnlyCollection<int>> _categories = [];

    /// <param name="paidForGoods">By order.</param>
    public IReadOnlyList<SimulatedPurchase> Of(IEnumerable<SimulationFact> facts, IReadOnlyDictionary<int, decimal> paidForGoods)
    {
        var orders = new Dictionary<int, Draft>();
        var done = new List<SimulatedPurchase>();
        foreach (var fact in facts)
        {
            if (KindOf(fact.Kind) is { } kind)
            {
                if (fact.OnUtc >= fromUtc && (storeId == 0 || fact.StoreId == storeId))
                    done.Add(new SimulatedPurchase(null, default, kind, fact.StoreId, fact.OnUtc, DayOf(fact.OnUtc)));
                continue;
            }

            if (!orders.TryGetValue(fact.SubjectId, out var order))
                orders[fact.SubjectId] = order = new Draft { Id = fact.SubjectId, StoreId = fact.StoreId };
            Note(order, fact);
        }

        var paid = orders.Values.Where(order => order.PaidOnUtc != default && order.PlacedOnUtc != default).ToList();
        var turns = PurchaseCount.Of([.. paid.Where(order => !order.IsVoid && (order.Total <= 0 || order.Refunded < order.Total)).Select(order => new KeptOrder(order.Id, DayOf(order.PlacedOnUtc), order.PaidOnUtc))]);
        foreach (var order in paid)
        {
            var day = DayOf(order.PlacedOnUtc);
            var (number, months) = turns.GetValueOrDefault(order.Id);
            if (order.PlacedOnUtc >= fromUtc && (storeId == 0 || order.StoreId == storeId))
                done.Add(new SimulatedPurchase(new EarningOrder(order.Id, order.StoreId, order.PlacedOnUtc, day, number, months, LinesOf(order, paidForGoods)),
                    new OrderLoss(order.IsVoid, order.Total, order.Refunded), EarningKind.Order, order.StoreId, order.PlacedOnUtc, day));
        }

        done.Sort((one, other) => one.OnUtc.CompareTo(other.OnUtc) is not 0 and var order ? order : (one.Order?.Id ?? 0).CompareTo(other.Order?.Id ?? 0));
        return done;
    }

    private static IReadOnlyList<EarningLine> LinesOf(Draft order, IReadOnlyDictionary<int, decimal> paidForGoods)
    {
        if (!paidForGoods.TryGetValue(order.Id, out var paid) || order.Lines.Sum(line => line.Amount) <= paid)
            return order.Lines;
        var shares = PaidShares.Of([.. order.Lines.Select(line => line.Amount)], paid);
        return [.. order.Lines.Select((line, place) => line with { Amount = shares[place] })];
    }

    private void Note(Draft order, SimulationFact fact)
    {
        switch (fact.Kind)
        {
            case FactKind.OrderPlaced:
                (order.PlacedOnUtc, order.Total) = (fact.OnUtc, fact.Amount);
                break;
            case FactKind.OrderLine:
                order.Lines.Add(new EarningLine(order.Lines.Count + 1, fact.ProductId, fact.Quantity, fact.Amount, CategoriesOf(fact.ProductId)));
                break;
            case FactKind.OrderPaid:
                order.PaidOnUtc = fact.OnUtc;
                break;
            case FactKind.OrderRefunded:
                order.Refunded = Math.Max(order.Refunded, fact.Amount);
                break;
            default:
                order.IsVoid = true;
                break;
        }
    }

    private IReadOnlyCollection<int> CategoriesOf(int productId)
    {
        if (categories is null)
            return [];
        if (!_categories.TryGetValue(productId, out var known))
            _categories[productId] = known = book.WithParents(categories[productId]);
        return known;
    }

    private DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone));

    private static EarningKind? KindOf(FactKind kind) => kind switch
    {
        FactKind.ReviewApproved => EarningKind.Review,
        FactKind.SurveyAnswered => EarningKind.Survey,
        FactKind.Registered => EarningKind.Registration,
        _ => null
    };

    private sealed class Draft
    {
        public int Id { get; init; }
        public int StoreId { get; init; }
        public DateTime PlacedOnUtc { get; set; }
        public decimal Total { get; set; }
        public decimal Refunded { get; set; }
        public DateTime PaidOnUtc { get; set; }
        public bool IsVoid { get; set; }
        public List<EarningLine> Lines { get; } = [];
    }
}
