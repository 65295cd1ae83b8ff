using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>The merchant's rules as the pages show them.</summary>
public class RuleFactory(MerchantRuleDesk rules, CatalogueSearchStore catalogue, BlockTexts texts)
{
    private const int LongestWords = 100;

    public static async Task<RuleSearchModel> PrepareAsync(int placeId, BlockTexts texts)
    {
        var model = new RuleSearchModel { PlaceId = placeId, Rule = new RuleModel { PlaceId = placeId } };
        model.SetGridPageSize();
        foreach (var kind in Enum.GetValues<RuleKind>())
            model.AvailableKinds.Add(new SelectListItem(await texts.OfAsync(kind), ((int)kind).ToString()));
        foreach (var subject in Enum.GetValues<RuleSubject>())
            model.AvailableSubjects.Add(new SelectListItem(await texts.OfAsync(subject), ((int)subject).ToString()));
        return model;
    }

    public async Task<RuleListModel> RowsAsync(RuleSearchModel search)
    {
        var found = new PagedList<LoyaltyMerchantRule>([.. await rules.ListAsync(search.PlaceId)], search.Page - 1, search.PageSize);
        return await new RuleListModel().PrepareToGridAsync(search, found, () => RowsAsync(found));
    }

    public async Task<string> ProblemAsync(RuleProblem problem) => problem switch
    {
        RuleProblem.PinsAreProducts => await texts.GetAsync("Rule.Problem.PinsAreProducts"),
        RuleProblem.ExcludesAreThings => await texts.GetAsync("Rule.Problem.ExcludesAreThings"),
        RuleProblem.Position => await texts.FillAsync("Between", 1, MerchantRuleDesk.LastPosition),
        RuleProblem.Percent => await texts.FillAsync("Between", MerchantRuleDesk.LeastPercent, MerchantRuleDesk.MostPercent),
        RuleProblem.Threshold => await texts.FillAsync("Between", 1, MerchantRuleDesk.MostThreshold),
        RuleProblem.Entity => await texts.GetAsync("Rule.Problem.Entity"),
        RuleProblem.IsThere => await texts.GetAsync("Rule.Problem.IsThere"),
        _ => await texts.GetAsync("Rule.Problem.Kind")
    };

    /// <summary>What a rule may be about, as the field that completes words wants it.</summary>
    public async Task<object> FindAsync(int subjectId, string? words)
    {
        var typed = words?.Trim() ?? string.Empty;
        var found = typed.Length is 0 or > LongestWords ? [] : await catalogue.FindAsync((RuleSubject)subjectId, typed);
        return new { results = found.Select(one => new { id = one.Id, text = $"{one.Name} (#{one.Id})" }) };
    }

    public static LoyaltyMerchantRule RuleOf(RuleModel model) => new()
    {
        PlaceId = model.PlaceId,
        KindId = model.KindId,
        SubjectId = model.SubjectId,
        EntityId = model.SubjectId <= (int)RuleSubject.Manufacturer ? model.EntityId : 0,
        Threshold = model.SubjectId > (int)RuleSubject.Manufacturer ? model.Threshold : 0,
        Position = model.KindId == (int)RuleKind.Pin ? model.Position : 0,
        Percent = model.KindId == (int)RuleKind.Boost ? model.Percent : 0
    };

    private async IAsyncEnumerable<RuleRowModel> RowsAsync(IEnumerable<LoyaltyMerchantRule> found)
    {
        foreach (var rule in found)
            yield return new RuleRowModel { Id = rule.Id, Kind = await texts.OfAsync(rule.Kind), Subject = await SubjectAsync(rule), Effect = await EffectAsync(rule) };
    }

    private async Task<string> SubjectAsync(LoyaltyMerchantRule rule) => rule.Subject switch
    {
        RuleSubject.Margin => await texts.FillAsync("Rule.Says.Margin", rule.Threshold),
        RuleSubject.Stock => await texts.FillAsync("Rule.Says.Stock", rule.Threshold),
        RuleSubject.Newness => await texts.FillAsync("Rule.Says.Newness", rule.Threshold),
        _ => $"{await texts.OfAsync(rule.Subject)}: {await rules.NameAsync(rule) ?? await texts.GetAsync("Rule.Gone")} (#{rule.EntityId})"
    };

    private async Task<string> EffectAsync(LoyaltyMerchantRule rule) => rule.Kind switch
    {
        RuleKind.Pin => await texts.FillAsync("Rule.Says.Pin", rule.Position),
        RuleKind.Boost => await texts.FillAsync("Rule.Says.Boost", rule.Percent),
        _ => await texts.GetAsync("Rule.Says.Exclude")
    };
}
