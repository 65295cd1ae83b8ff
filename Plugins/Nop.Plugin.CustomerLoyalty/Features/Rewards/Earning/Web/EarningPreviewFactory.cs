using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Services.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.Web;

/// <summary>What a real order would earn, and why, rule by rule and line by line.</summary>
public class EarningPreviewFactory(OrderEarner earner, EarningOrderStore orders, EarningCatalogueStore catalogue, RuleDesk rules, RewardWords words, IPriceFormatter prices)
{
    /// <param name="changed">The rule in the form, in place of the one that is saved; null for all as they are.</param>
    public async Task<EarningPreviewModel> PrepareAsync(int orderId, EarningRule? changed, int ruleId)
    {
        if ((await orders.OrdersAsync([orderId])).FirstOrDefault() is not { } order)
            return new EarningPreviewModel(orderId, 0, await words.TextAsync("Earning.Preview.NoOrder"), []);
        var held = (await rules.ListAsync()).Where(row => row.IsActive && row.Id != ruleId).Select(row => row.ToRule()).OfType<EarningRule>();
        // A preview is of the rules as they would be from now on: when they begin does not matter.
        var asked = (changed is null ? held : held.Append(changed with { Id = ruleId })).Select(rule => rule with { FromUtc = null, UntilUtc = null }).ToList();
        var outcomes = await earner.PreviewAsync(order, asked);
        var names = await catalogue.ProductNamesAsync(outcomes.SelectMany(outcome => outcome.Lines).Select(line => line.ProductId));
        var rows = new List<EarningPreviewRow>();
        foreach (var outcome in outcomes)
            rows.Add(new EarningPreviewRow(outcome.Rule.Name, outcome.Points, await words.TextAsync($"Earning.Because.{outcome.Refusal}"), outcome.Rule.Id == ruleId, await LinesAsync(outcome, names)));
        return new EarningPreviewModel(orderId, outcomes.Sum(outcome => outcome.Points), string.Empty, rows);
    }

    private async Task<IReadOnlyList<string>> LinesAsync(RuleOutcome outcome, IReadOnlyDictionary<int, string> names)
    {
        var lines = new List<string>();
        foreach (var line in outcome.Lines)
            lines.Add(await words.FillAsync("Earning.Preview.Line", names.GetValueOrDefault(line.ProductId, $"#{line.ProductId}"), line.Quantity,
                await prices.FormatPriceAsync(line.Amount, true, false), RuleSentence.Number(decimal.Round(line.Points, 2))));
        return lines;
    }
}

public sealed record EarningPreviewModel(int OrderId, int Points, string Problem, IReadOnlyList<EarningPreviewRow> Rows);

public sealed record EarningPreviewRow(string Rule, int Points, string Because, bool IsThis, IReadOnlyList<string> Lines);
