using System.Text.Json;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;

/// <summary>Simulations as the back office starts, watches and stops them.</summary>
public class SimulationDesk(SimulationStore simulations, SimulationFactStore facts, RuleDesk rules, CheckpointStore checkpoints, IWorkContext workContext)
{
    public Task<IList<LoyaltySimulation>> ListAsync() => simulations.ListAsync();

    public Task<LoyaltySimulation?> FindAsync(int id) => simulations.FindAsync(id);

    /// <summary>What there is to replay.</summary>
    public Task<BackfillProgress> PastAsync() => BackfillProgress.ReadAsync(checkpoints);

    /// <summary>The active rules against those that are chosen, active or not; with tiers against others when they are given.</summary>
    public async Task<LoyaltySimulation> StartAsync(string name, DateTime fromUtc, DateTime untilUtc, int storeId, IReadOnlyCollection<int> chosen, TierTrial? tiers = null)
    {
        var all = await rules.ListAsync();
        var row = new LoyaltySimulation
        {
            Name = name,
            FromUtc = fromUtc,
            UntilUtc = untilUtc,
            StoreId = storeId,
            StateId = (int)SimulationState.Running,
            LastCustomerId = await facts.LastCustomerAsync(),
            StartedById = (await workContext.GetCurrentCustomerAsync()).Id,
            StartedOnUtc = rules.Now,
            Rules = new SimulationRules(RulesOf(all.Where(rule => rule.IsActive)), RulesOf(all.Where(rule => chosen.Contains(rule.Id))), tiers).Write(),
            Totals = JsonSerializer.SerializeToUtf8Bytes(new SimulationTotals())
        };
        await simulations.AddAsync(row);
        return row;
    }

    public async Task StopAsync(int id)
    {
        if (await simulations.FindAsync(id) is not { State: SimulationState.Running } row)
            return;
        (row.StateId, row.EndedOnUtc) = ((int)SimulationState.Stopped, rules.Now);
        await simulations.UpdateAsync(row);
    }

    public Task DeleteAsync(int id) => simulations.DeleteAsync(id);

    private static IReadOnlyList<EarningRule> RulesOf(IEnumerable<LoyaltyEarningRule> rows) => [.. rows.Select(row => row.ToRule()).OfType<EarningRule>()];
}
