using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Targets;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

/// <summary>The form of the targets: filled, checked, saved.</summary>
public class TargetModelFactory(TargetDesk targets, OverviewFigures figures, OverviewChoices choices, OverviewWords wording, IStoreService stores, ILocalizationService localization, ICustomerActivityService activities)
{
    private const decimal Most = 1_000_000_000_000m;

    public async Task<TargetsModel> PrepareAsync(TargetsModel model, bool isTyped)
    {
        model.StoreId = Math.Max(0, model.StoreId);
        model.AvailableStores = [new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0"), .. (await stores.GetAllStoresAsync()).Select(store => new SelectListItem(store.Name, store.Id.ToString(CultureInfo.InvariantCulture)))];
        var own = (await targets.OwnAsync(model.StoreId)).ToDictionary(target => target.Card);
        var now = (await figures.ReadAsync(await choices.SettleAsync(new OverviewModel { StoreId = model.StoreId }))).Cards.ToDictionary(card => card.Rule.Card);
        var typed = model.Rows.ToDictionary(row => row.Card);
        var rows = new List<TargetRow>();
        foreach (var rule in CardRule.All)
            rows.Add(new TargetRow
            {
                CardId = (int)rule.Card,
                Name = await wording.GetAsync(rule.Card.ToString()),
                Explanation = await wording.GetAsync(rule.HigherIsBetter ? "Targets.AtLeast" : "Targets.AtMost"),
                Unit = await wording.GetAsync($"Unit.{rule.Unit}"),
                Now = await wording.FigureAsync(rule.Unit, now[rule.Card].Figure),
                Goal = isTyped ? typed.GetValueOrDefault(rule.Card)?.Goal : own.TryGetValue(rule.Card, out var goal) ? TextOf(rule, goal.Goal) : null,
                Bearable = isTyped ? typed.GetValueOrDefault(rule.Card)?.Bearable : own.TryGetValue(rule.Card, out var bearable) ? TextOf(rule, bearable.Bearable) : null
            });
        model.Rows = rows;
        return model;
    }

    /// <summary>Null when something typed makes no sense; the model state then says what.</summary>
    public async Task<IReadOnlyDictionary<OverviewCard, (decimal Goal, decimal? Bearable)?>?> ReadAsync(TargetsModel model, ModelStateDictionary state)
    {
        var wanted = new Dictionary<OverviewCard, (decimal Goal, decimal? Bearable)?>();
        for (var index = 0; index < model.Rows.Count; index++)
        {
            var row = model.Rows[index];
            if (!Enum.IsDefined(row.Card))
                continue;
            var rule = CardRule.For(row.Card);
            var (goal, bearable) = (NumberOf(rule, row.Goal), NumberOf(rule, row.Bearable));
            if (row.Goal is { Length: > 0 } && goal is null)
                state.AddModelError($"Rows[{index}].Goal", await wording.GetAsync("Targets.NoNumber"));
            if (row.Bearable is { Length: > 0 } && bearable is null)
                state.AddModelError($"Rows[{index}].Bearable", await wording.GetAsync("Targets.NoNumber"));
            else if (bearable is not null && goal is null)
                state.AddModelError($"Rows[{index}].Goal", await wording.GetAsync("Targets.GoalMissing"));
            else if (goal is { } high && bearable is { } low && (rule.HigherIsBetter ? low > high : low < high))
                state.AddModelError($"Rows[{index}].Bearable", await wording.GetAsync(rule.HigherIsBetter ? "Targets.BearableTooHigh" : "Targets.BearableTooLow"));
            wanted[row.Card] = goal is { } target ? (target, bearable) : null;
        }

        return state.IsValid ? wanted : null;
    }

    public async Task SaveAsync(int storeId, IReadOnlyDictionary<OverviewCard, (decimal Goal, decimal? Bearable)?> wanted)
    {
        await targets.SaveAsync(Math.Max(0, storeId), wanted);
        await activities.InsertActivityAsync(ActivityTypeStore.ResultsChanged, await wording.GetAsync("Targets.Saved"));
    }

    private static string? TextOf(CardRule rule, decimal? value) => value is { } known ? (rule.Unit == CardUnit.Share ? known * 100 : known).ToString("0.####", CultureInfo.CurrentCulture) : null;

    private static decimal? NumberOf(CardRule rule, string? text) =>
        decimal.TryParse(text?.Trim().TrimEnd('%', ' '), NumberStyles.Number, CultureInfo.CurrentCulture, out var value) && Math.Abs(value) < Most
            ? decimal.Round(rule.Unit == CardUnit.Share ? value / 100 : value, 4, MidpointRounding.AwayFromZero)
            : null;
}
