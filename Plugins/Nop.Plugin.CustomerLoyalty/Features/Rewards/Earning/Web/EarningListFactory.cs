using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Services.Configuration;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.Web;

/// <summary>The list of rules.</summary>
public class EarningListFactory(RuleDesk rules, RuleSentence sentence, GrantStore grants, CoreEarning core, RewardWords words, ISettingService settings)
{
    private const int LongestDays = 3_650;

    public async Task<EarningSearchModel> PrepareAsync()
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        return await CompleteAsync(new EarningSearchModel
        {
            PendingDays = current.PointsPendingDays, ValidDays = current.PointsValidDays, OnProducts = current.PointsOnProducts, InCart = current.PointsInCart
        });
    }

    public async Task<EarningSearchModel> CompleteAsync(EarningSearchModel model)
    {
        model.SetGridPageSize();
        (model.IsDouble, model.IsWalletOff, model.IsEmpty) = (await core.IsDoubleAsync(), await core.IsWalletOffAsync(), (await rules.ListAsync()).Count == 0);
        return model;
    }

    public async Task<EarningListModel> RowsAsync(EarningSearchModel search)
    {
        var page = new PagedList<LoyaltyEarningRule>(await rules.ListAsync(), search.Page - 1, search.PageSize);
        return await new EarningListModel().PrepareToGridAsync(search, page, () => RowsAsync(page));
    }

    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(EarningSearchModel model)
    {
        var text = await words.FillAsync("Earning.Between", 0, LongestDays);
        return [.. new[] { (nameof(model.PendingDays), model.PendingDays), (nameof(model.ValidDays), model.ValidDays) }.Where(field => field.Item2 is < 0 or > LongestDays).Select(field => (field.Item1, text))];
    }

    private async IAsyncEnumerable<EarningRowModel> RowsAsync(IEnumerable<LoyaltyEarningRule> page)
    {
        var given = await grants.ByRuleAsync(rules.Now.AddDays(-30));
        foreach (var row in page)
            yield return new EarningRowModel
            {
                Id = row.Id,
                Name = row.Name,
                Kind = await words.OfAsync(row.Kind),
                Sentence = row.ToRule() is { } rule ? await sentence.OfAsync(rule) : string.Empty,
                Priority = row.Priority,
                Given = given.TryGetValue(row.Id, out var sum) ? await words.FillAsync("Earning.GivenOf", sum.Points.ToString("N0"), sum.Count.ToString("N0")) : "–",
                IsActive = row.IsActive
            };
    }
}
