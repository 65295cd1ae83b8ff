using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>
/// Gives what paid orders of customers with an account earn by the rules that held when they were placed. All grants of an order are written together, each under
/// its key, and an order that has some earns no more.
/// </summary>
public class OrderEarner(EarningOrderStore orders, OrderReader reader, RuleShelf shelf, EarningPeople people, GrantStore grants, RegisteredCustomerStore registered, TimeProvider clock)
{
    public async Task<int> EarnAsync(IReadOnlyCollection<int> orderIds, CustomerLoyaltySettings settings)
    {
        var book = await shelf.ReadAsync();
        if (book.IsEmpty || orderIds.Count == 0)
            return 0;
        var done = await grants.OfSubjectsAsync(GrantSource.Order, orderIds);
        var paid = (await orders.OrdersAsync([.. orderIds.Where(id => !done.Contains(id))])).Where(order => EarningOrderStore.IsPaid(order) && !EarningOrderStore.IsVoid(order)).ToList();
        var known = await registered.AmongAsync(paid.Select(order => order.CustomerId));
        var rows = paid.Where(order => known.Contains(order.CustomerId)).ToDictionary(order => order.Id);
        var rules = rows.Values.ToDictionary(order => order.Id, order => RulesOf(book, order));
        var asked = await reader.ReadAsync([.. rows.Values.Where(order => rules[order.Id].Count > 0)]);
        var caps = await CapCounter.ReadAsync(grants, rules.Values.SelectMany(list => list), rows.Values.Select(order => order.CustomerId), reader.DayOf);
        var turns = await TurnBook.ReadAsync(grants, rules.Values.SelectMany(list => list), rows.Values.Select(order => order.CustomerId));
        var given = 0;
        foreach (var order in asked.OrderBy(order => order.PlacedOnUtc).ThenBy(order => order.Id))
        {
            var row = rows[order.Id];
            var person = await people.ReadAsync(row.CustomerId, row.StoreId, SegmentsOf(rules[order.Id]));
            var open = rules[order.Id].Where(rule => turns.IsOpen(rule, order, row.CustomerId)).ToList();
            var outcomes = OrderEarning.Evaluate(order, person, open, rule => caps.Before(rule, row.CustomerId, order.Day)).Where(outcome => outcome.Points > 0).ToList();
            var rowsOfOrder = outcomes.Select(outcome => GrantOf(row, person, outcome, settings, turns.KeyOf(outcome.Rule, order, row.CustomerId))).ToList();
            given += await grants.AddAsync(rowsOfOrder);
            foreach (var grant in rowsOfOrder)
            {
                caps.Add(grant.RuleId, row.CustomerId, order.Day, grant.Points);
                turns.Add(grant.RuleId, row.CustomerId, grant.GrantKey);
            }
        }

        return given;
    }

    /// <summary>What an order will earn by the rules that held when it was placed, after what they gave before.</summary>
    public async Task<int> ForecastAsync(Order row)
    {
        var rules = RulesOf(await shelf.ReadAsync(), row);
        if (rules.Count == 0 || !(await registered.AmongAsync([row.CustomerId])).Contains(row.CustomerId))
            return 0;
        var order = (await reader.ReadAsync([row])).Single();
        var caps = await CapCounter.ReadAsync(grants, rules, [row.CustomerId], reader.DayOf);
        var turns = await TurnBook.ReadAsync(grants, rules, [row.CustomerId]);
        return OrderEarning.Evaluate(order, await people.ReadAsync(row.CustomerId, row.StoreId, SegmentsOf(rules)),
            [.. rules.Where(rule => turns.IsOpen(rule, order, row.CustomerId))], rule => caps.Before(rule, row.CustomerId, order.Day)).Sum(outcome => outcome.Points);
    }

    /// <summary>What an order would earn by the given rules, and why; as if they had given nothing before.</summary>
    public async Task<IReadOnlyList<RuleOutcome>> PreviewAsync(Order row, IReadOnlyList<EarningRule> rules)
    {
        var order = (await reader.ReadAsync([row])).Single();
        var person = await people.ReadAsync(row.CustomerId, row.StoreId, SegmentsOf(rules));
        return OrderEarning.Evaluate(order, person, rules, _ => default);
    }

    public static IReadOnlyCollection<int> SegmentsOf(IEnumerable<EarningRule> rules) => [.. rules.Select(rule => rule.SegmentId).Where(id => id > 0).Distinct()];

    private static IReadOnlyList<EarningRule> RulesOf(RuleBook book, Order order) => [.. book.At(order.CreatedOnUtc).Where(rule => rule.Kind.IsOrder())];

    private LoyaltyGrant GrantOf(Order order, EarningPerson person, RuleOutcome outcome, CustomerLoyaltySettings settings, string key)
    {
        var rule = outcome.Rule;
        var due = (order.PaidDateUtc ?? order.CreatedOnUtc).AddDays(rule.PendingDays ?? settings.PointsPendingDays);
        var valid = rule.ValidDays ?? settings.PointsValidDays;
        return new LoyaltyGrant
        {
            GrantKey = key,
            CustomerId = order.CustomerId,
            StoreId = order.StoreId,
            SourceId = (int)GrantSource.Order,
            SubjectId = order.Id,
            RuleId = rule.Id,
            RuleVersion = rule.Version,
            Points = outcome.Points,
            StateId = (int)GrantState.Pending,
            Amount = outcome.Amount,
            OrderTotal = order.OrderTotal,
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
