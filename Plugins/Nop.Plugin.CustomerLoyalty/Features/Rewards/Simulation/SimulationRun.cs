using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;

/// <summary>Replays a simulation, range of customers by range. After each its totals and how far it is are written together, so that it goes on there.</summary>
public class SimulationRun(SimulationStore simulations, SimulationFactStore facts, EarningCatalogueStore catalogue, ITierOf tiers, SegmentService segments, IDateTimeHelper time, TimeProvider clock)
{
    private const int CustomersAtOnce = 2_000;
    private const int MembersAtOnce = 10_000;
    private const int MostFacts = 200_000;

    /// <summary>Returns how many customers were replayed.</summary>
    public async Task<int> RunAsync(Func<bool> inBudget)
    {
        var done = 0;
        while (inBudget() && await simulations.NextAsync() is { } row)
            done += await RunAsync(row, inBudget);
        return done;
    }

    private async Task<int> RunAsync(LoyaltySimulation row, Func<bool> inBudget)
    {
        var rules = SimulationRules.Read(row.Rules);
        var totals = JsonSerializer.Deserialize<SimulationTotals>(row.Totals)!;
        var simulator = new EarningSimulator(rules.Now, rules.Then, totals);
        var categories = simulator.NeedsCategories ? await catalogue.CategoriesAsync() : null;
        var history = new SimulationHistory(row.FromUtc, row.StoreId, time.DefaultStoreTimeZone, categories, new RuleBook([], simulator.NeedsCategories ? await catalogue.TreeAsync() : new Dictionary<int, int>()));
        var trial = rules.Tiers is null ? null : new TierSimulator(rules.Tiers, totals.Tiers ??= new TierTotals());
        var members = await MembersAsync(rules.Now.Concat(rules.Then));
        var (done, range) = (0, CustomersAtOnce);
        while (inBudget())
        {
            if (await facts.NextCustomerAsync(row.Position) is not { } first || first > row.LastCustomerId)
            {
                (row.StateId, row.EndedOnUtc) = ((int)SimulationState.Done, clock.GetUtcNow().UtcDateTime);
                await SaveAsync(row, totals);
                return done;
            }

            var read = await facts.ReadAsync(first, first + range, row.UntilUtc);
            done += await ReplayAsync(row, read, simulator, trial, history, members);
            row.Position = first + range - 1;
            // Customers with many orders are read in smaller ranges, so that memory stays what it is.
            range = read.Count > MostFacts ? Math.Max(1, range / 2) : read.Count < MostFacts / 8 ? range * 2 : range;
            if (!await SaveAsync(row, totals))
                return done;
        }

        return done;
    }

    private async Task<int> ReplayAsync(LoyaltySimulation row, IReadOnlyList<SimulationFact> read, EarningSimulator simulator, TierSimulator? trial, SimulationHistory history, IReadOnlyDictionary<int, HashSet<int>> members)
    {
        var customers = read.GroupBy(fact => fact.CustomerId).ToList();
        var paid = customers.Count == 0 ? new Dictionary<int, decimal>() : await facts.PaidForGoodsAsync(customers.Min(customer => customer.Key), customers.Max(customer => customer.Key) + 1);
        var standings = await tiers.FindAsync([.. customers.Select(customer => customer.Key)], row.StoreId);
        foreach (var customer in customers)
        {
            var standing = standings.TryGetValue(customer.Key, out var known) ? known : Earning.TierStanding.None;
            var person = new EarningPerson(standing.TierId, standing.Factor, [.. members.Where(segment => segment.Value.Contains(customer.Key)).Select(segment => segment.Key)]) { CustomerId = customer.Key };
            simulator.Add(person, history.Of(customer, paid));
            trial?.Add(customer.Key, [.. customer.Where(fact => IsTierFact(row, fact)).Select(fact => new TierFact(fact.Kind, fact.SubjectId, fact.OnUtc, fact.Amount))],
                customer.Min(fact => fact.OnUtc), row.UntilUtc, (simulator.EarnedNow, simulator.EarnedThen));
        }

        return customers.Count;
    }

    private static bool IsTierFact(LoyaltySimulation row, SimulationFact fact) => (row.StoreId == 0 || fact.StoreId == row.StoreId) && TierOrders.Kinds.Contains(fact.Kind);

    private async Task<IReadOnlyDictionary<int, HashSet<int>>> MembersAsync(IEnumerable<EarningRule> rules)
    {
        var members = new Dictionary<int, HashSet<int>>();
        foreach (var id in OrderEarner.SegmentsOf(rules))
        {
            var all = members[id] = [];
            for (var above = 0; await segments.MembersAsync(id, above, MembersAtOnce) is { Count: > 0 } page; above = page[^1])
                all.UnionWith(page);
        }

        return members;
    }

    /// <summary>False when somebody has stopped it meanwhile.</summary>
    private async Task<bool> SaveAsync(LoyaltySimulation row, SimulationTotals totals)
    {
        if (await simulations.FindAsync(row.Id) is not { State: SimulationState.Running })
            return false;
        row.Totals = JsonSerializer.SerializeToUtf8Bytes(totals);
        await simulations.UpdateAsync(row);
        return true;
    }
}
