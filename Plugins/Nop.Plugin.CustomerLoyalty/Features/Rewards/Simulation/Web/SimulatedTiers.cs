using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation.Web;

/// <summary>Tiers in the simulator: a form that begins with the rules as they are, and what came out.</summary>
public class SimulatedTiers(CustomerTiers tiers, TierTexts texts, OwnerService people)
{
    /// <summary>Null for a shop without tiers.</summary>
    public async Task<SimulatedTiersModel?> PrepareAsync(int storeId, SimulatedTiersModel? typed)
    {
        if (await ProgrammeAsync(storeId) is not { } programme)
            return null;
        var rules = programme.Rules;
        var model = typed ?? new SimulatedTiersModel { MeasureId = (int)rules.Measure, WindowDays = rules.WindowDays, KeepDays = rules.KeepDays, GraceDays = rules.GraceDays };
        model.AvailableMeasures = [];
        foreach (var measure in Enum.GetValues<TierMeasure>())
            model.AvailableMeasures.Add(new SelectListItem(await texts.OfAsync(measure), ((int)measure).ToString(), (int)measure == model.MeasureId));
        var thresholds = typed?.Tiers.ToDictionary(tier => tier.Id, tier => tier.Threshold);
        model.Tiers = [];
        foreach (var tier in programme.Tiers)
            model.Tiers.Add(new SimulatedTierModel { Id = tier.Id, Name = await texts.NameAsync(tier), Threshold = thresholds is null ? tier.Threshold : thresholds.GetValueOrDefault(tier.Id) });
        return model;
    }

    /// <summary>What is to be tried, or field and text of what is wrong; neither when nobody asked for it.</summary>
    public async Task<(TierTrial? Trial, IReadOnlyList<(string Field, string Text)> Errors)> ReadAsync(int storeId, SimulatedTiersModel? typed)
    {
        if (typed is not { IsTried: true } || await ProgrammeAsync(storeId) is not { } programme)
            return (null, []);
        var errors = new List<(string, string)>();
        if (!Enum.IsDefined((TierMeasure)typed.MeasureId))
            errors.Add((nameof(typed.MeasureId), await texts.TextAsync("Tiers.Error.Measure")));
        await BetweenAsync(nameof(typed.WindowDays), typed.WindowDays, 7, TierRules.LongestWindow);
        await BetweenAsync(nameof(typed.KeepDays), typed.KeepDays, 7, Math.Max(7, typed.WindowDays));
        await BetweenAsync(nameof(typed.GraceDays), typed.GraceDays, 0, Math.Max(0, typed.KeepDays - 1));
        var levels = typed.Tiers.Where(tier => tier.Threshold is not null && programme.Find(tier.Id) is not null).Select(tier => new TierLevel(tier.Id, tier.Threshold!.Value)).OrderBy(level => level.Threshold).ToList();
        if (levels.Count == 0 || levels.Any(level => level.Threshold is < 0 or > 1_000_000_000) || levels.DistinctBy(level => level.Threshold).Count() < levels.Count || levels.DistinctBy(level => level.Id).Count() < levels.Count)
            errors.Add((nameof(typed.Tiers), await texts.TextAsync("Simulation.Tiers.Error")));
        return errors.Count > 0 ? (null, errors.ConvertAll(error => ($"{nameof(SimulationListModel.TierForm)}.{error.Item1}", error.Item2)))
            : (new TierTrial(programme.Rules, new TierRules((TierMeasure)typed.MeasureId, typed.WindowDays, typed.KeepDays, typed.GraceDays, programme.Rules.WarnDays, levels)), []);

        async Task BetweenAsync(string field, int value, int least, int most)
        {
            if (value < least || value > most)
                errors.Add((field, await texts.FillAsync("Tiers.Error.Between", least, most)));
        }
    }

    /// <summary>Null when no tiers were tried.</summary>
    public async Task<SimulatedMovesModel?> MovesAsync(TierTrial? trial, TierTotals? totals)
    {
        if (trial is null || totals is null)
            return null;
        var names = (await tiers.ProgrammesAsync()).SelectMany(programme => programme.Tiers).ToDictionary(tier => tier.Id);
        var rows = new List<SimulationFigure>();
        foreach (var id in trial.Now.Levels.Concat(trial.Then.Levels).Select(level => level.Id).Distinct().Prepend(0))
            rows.Add(SimulationFactory.Figure(id == 0 ? await texts.TextAsync("Tiers.None") : names.TryGetValue(id, out var tier) ? await texts.NameAsync(tier) : $"#{id}",
                totals.Now.GetValueOrDefault(id), totals.Then.GetValueOrDefault(id)));
        var known = await people.NamesAsync(totals.WouldRise.Concat(totals.WouldFall));
        return new SimulatedMovesModel(rows, totals.Up, totals.Down, People(totals.WouldRise), People(totals.WouldFall));

        IReadOnlyList<SimulatedPerson> People(IEnumerable<int> ids) => [.. ids.Select(id => new SimulatedPerson(id, known[id]))];
    }

    /// <summary>The programme that holds in the store, or would if it were switched on.</summary>
    private async Task<TierProgramme?> ProgrammeAsync(int storeId)
    {
        var all = (await tiers.ProgrammesAsync()).Where(programme => programme.Tiers.Count > 0).ToList();
        return all.Find(programme => programme.Row.StoreId == storeId) ?? all.Find(programme => programme.Row.StoreId == 0) ?? all.FirstOrDefault();
    }
}
