using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation.Web;

/// <summary>Simulations as the pages show them.</summary>
public class SimulationFactory(SimulationDesk desk, SimulatedRules rules, SimulatedTiers tiers, GrantWords grantWords, RewardWords words, IStoreService stores, SimulatedCost cost)
{
    public async Task<SimulationListModel> PrepareAsync(SimulationListModel? typed = null)
    {
        var today = rules.Today;
        var model = typed ?? new SimulationListModel { From = today.AddYears(-1), Until = today.AddDays(-1) };
        model.AvailableStores = [new SelectListItem(await words.TextAsync("Simulation.AllStores"), "0"), .. (await stores.GetAllStoresAsync()).Select(store => new SelectListItem(store.Name, store.Id.ToString()))];
        model.Rules = await rules.ListAsync(typed?.Chosen);
        model.TierForm = await tiers.PrepareAsync(model.StoreId, typed?.TierForm);
        model.Past = await desk.PastAsync();
        model.Rows = [];
        foreach (var row in await desk.ListAsync())
            model.Rows.Add(await RowAsync(row));
        return model;
    }

    /// <summary>Null when there is no such simulation.</summary>
    public async Task<SimulationModel?> FindAsync(int id)
    {
        if (await desk.FindAsync(id) is not { } row)
            return null;
        var totals = JsonSerializer.Deserialize<SimulationTotals>(row.Totals)!;
        var (now, then) = (totals.Now, totals.Then);
        var figures = new List<SimulationFigure>
        {
            Figure(await words.TextAsync("Simulation.Points"), now.Points, then.Points),
            Figure(await words.TextAsync("Simulation.Lost"), now.Lost, then.Lost),
            new(await words.TextAsync("Simulation.Cost"), await cost.OfAsync(now.Points - now.Lost), await cost.OfAsync(then.Points - then.Lost), await cost.DifferenceAsync(then.Points - then.Lost - now.Points + now.Lost)),
            Figure(await words.TextAsync("Simulation.Earners"), now.Earners, then.Earners)
        };
        var kept = SimulationRules.Read(row.Rules);
        var names = kept.Now.Concat(kept.Then).DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id, rule => rule.Name);
        var isPartial = row.StartedOnUtc < ((await desk.PastAsync()).CompletedOnUtc ?? DateTime.MaxValue);
        return new SimulationModel(await RowAsync(row), isPartial, totals.Orders.ToString("N0"), totals.Customers.ToString("N0"), figures,
            [.. names.Select(rule => Figure(rule.Value, now.ByRule.GetValueOrDefault(rule.Key), then.ByRule.GetValueOrDefault(rule.Key)))],
            [.. now.ByMonth.Keys.Union(then.ByMonth.Keys).Order().Select(month => new SimulationBar($"{month / 100}-{month % 100:00}", now.ByMonth.GetValueOrDefault(month), then.ByMonth.GetValueOrDefault(month)))],
            [.. now.Groups.Select((count, number) => new SimulationBar(GroupName(number), count, then.Groups[number]))],
            await tiers.MovesAsync(kept.Tiers, totals.Tiers));
    }

    private async Task<SimulationRowModel> RowAsync(LoyaltySimulation row)
    {
        var percent = row.State == SimulationState.Done ? 100 : row.LastCustomerId == 0 ? 0 : (int)Math.Min(99, 100L * row.Position / row.LastCustomerId);
        var state = row.State == SimulationState.Running ? await words.FillAsync("Simulation.Running", percent) : await words.TextAsync(row.State == SimulationState.Done ? "Simulation.Done" : "Simulation.Stopped");
        return new SimulationRowModel(row.Id, row.Name, await grantWords.TimeAsync(row.StartedOnUtc), state, percent, row.State == SimulationState.Running);
    }

    private static string GroupName(int number) => number == 0 ? "0" : number == SideTotals.Ends.Count ? $"{SideTotals.Ends[^1] + 1:N0}+" : $"{SideTotals.Ends[number - 1] + 1:N0}–{SideTotals.Ends[number]:N0}";

    public static SimulationFigure Figure(string name, long now, long then) => new(name, now.ToString("N0"), then.ToString("N0"), (then - now).ToString("+#,0;−#,0;0"));
}
