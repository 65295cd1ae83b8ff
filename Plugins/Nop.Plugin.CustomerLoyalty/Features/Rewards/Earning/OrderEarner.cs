using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>
/// Gives what paid orders earn by the rules that held when they were placed. All grants of an order are written together, each under
/// its key, and an order that has some earns no more.
/// </summary>
public class OrderEarner(EarningOrderStore orders, OrderReader reader, RuleShelf shelf, EarningPeople people, GrantStore grants, TimeProvider clock)
{
    public async Task<int> EarnAsync(IReadOnlyCollection<int> orderIds, CustomerLoyaltySettings settings)
    {
        var book = await shelf.ReadAsync();
        if (book.IsEmpty || orderIds.Count == 0)
            return 0;
        var known = await grants.OfSubjectsAsync(GrantSource.Order, orderIds);
        var rows = (await orders.OrdersAsync([.. orderIds.Where(id => !known.Contains(id))]))
            .Where(order => EarningOrderStore.IsPaid(order) && !EarningOrderStore.IsVoid(order)).ToDictionary(order => order.Id);
        var rules = rows.Values.ToDictionary(order => order.Id, order => RulesOf(book, order));
        var asked = await reader.ReadAsync([.. rows.Values.Where(order => rules[order.Id].Count > 0)]);
        var caps = await CapCounter.ReadAsync(grants, rules.Values.SelectMany(list => list), rows.Values.Select(order => order.CustomerId), reader.DayOf);
        var given = 0;
        foreach (var order in asked.OrderBy(order => order.PlacedOnUtc).ThenBy(order => order.Id))
        {
            var row = rows[order.Id];
            var person = await people.ReadAsync(row.CustomerId, row.StoreId, SegmentsOf(rules[order.Id]));
            var outcomes = OrderEarning.Evaluate(order, person, rules[order.Id], rule => caps.Before(rule, row.CustomerId, order.Day)).Where(outcome => outcome.Points > 0).ToList();
            given += await grants.AddAsync([.. outcomes.Select(outcome => GrantOf(row, person, outcome, settings))]);
            foreach (var outcome in outcomes)
                caps.Add(outcome.Rule.Id, row.CustomerId, order.Day, outcome.Points);
        }

        return given;
    }

    /// <summary>What an order earns, or would earn, and why; with the given rules or with those that held when it was placed.</summary>
    public async Task<IReadOnlyList<RuleOutcome>> PreviewAsync(Order row, IReadOnlyList<EarningRule>? with = null)
    {
        var rules = with ?? RulesOf(await shelf.ReadAsync(), row);
        var order = (await reader.ReadAsync([row])).Single();
        var person = await people.ReadAsync(row.CustomerId, row.StoreId, SegmentsOf(rules));
        return OrderEarning.Evaluate(order, person, rules, _ => default);
    }

    public static IReadOnlyCollection<int> SegmentsOf(IEnumerable<EarningRule> rules) => [.. rules.Select(rule => rule.SegmentId).Where(id => id > 0).Distinct()];

    private static IReadOnlyList<EarningRule> RulesOf(RuleBook book, Order order) => [.. book.At(order.CreatedOnUtc).Where(rule => rule.Kind.IsOrder())];

    private LoyaltyGrant GrantOf(Order order, EarningPerson person, RuleOutcome outcome, CustomerLoyaltySettings settings)
    {
        var rule = outcome.Rule;
        var due = (order.PaidDateUtc ?? order.CreatedOnUtc).AddDays(rule.PendingDays ?? settings.PointsPendingDays);
        var valid = rule.ValidDays ?? settings.PointsValidDays;
        return new LoyaltyGrant
        {
            GrantKey = $"order:{order.Id}:rule:{rule.Id}",
            CustomerId = order.CustomerId,
            StoreId = order.StoreId,
            SourceId = (int)GrantSource.Order,
            SubjectId = order.Id,
            RuleId = rule.Id,
            RuleVersion = rule.Version,
            Points = outcome.Points,
            StateId = (int)GrantState.Pending,
            Amount = outcome.Amount,
            TierId = person.TierId,
            TierFactor = rule.UsesTierFactor ? person.TierFactor : 1,
            EarnedOnUtc = order.CreatedOnUtc,
            DueOnUtc = due,
            ExpiresOnUtc = valid > 0 ? due.AddDays(valid) : null,
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime,
            Note = string.IsNullOrEmpty(order.CustomOrderNumber) ? order.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) : order.CustomOrderNumber,
            Basis = GrantBasis.Write(outcome.Lines)
        };
    }
}
