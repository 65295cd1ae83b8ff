using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Services.Customers;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;

/// <summary>The list of all grants.</summary>
public class GrantListFactory(GrantStore grants, GrantWords grantWords, RuleDesk rules, RewardWords words, ICustomerService customers, CustomerAccess access)
{
    private const int Nobody = -1;

    public async Task<GrantSearchModel> PrepareAsync(int ruleId)
    {
        var model = new GrantSearchModel { RuleId = ruleId };
        model.SetGridPageSize();
        var any = await words.TextAsync("Points.Any");
        model.AvailableSources = [new SelectListItem(any, "0"), .. await ItemsAsync<GrantSource>()];
        model.AvailableStates = [new SelectListItem(any, "0"), .. await ItemsAsync<GrantState>()];
        model.AvailableRules = [new SelectListItem(any, "0"), .. (await rules.NamesAsync()).OrderBy(rule => rule.Value, StringComparer.CurrentCulture).Select(rule => Item(rule.Key, rule.Value))];
        return model;
    }

    public async Task<GrantListModel> RowsAsync(GrantSearchModel search)
    {
        var page = await grants.PageAsync(new GrantQuery(await CustomerAsync(search.Customer), search.SourceId, search.StateId, search.RuleId, (await access.MineAsync())?.ToArray()), search.Page - 1, search.PageSize);
        return await new GrantListModel().PrepareToGridAsync(search, page, () => RowsAsync(page));
    }

    private async IAsyncEnumerable<GrantRowModel> RowsAsync(IList<LoyaltyGrant> page)
    {
        var names = await rules.NamesAsync();
        var people = (await customers.GetCustomersByIdsAsync([.. page.Select(grant => grant.CustomerId).Distinct()])).ToDictionary(customer => customer.Id);
        var language = await words.LanguageAsync();
        foreach (var grant in page)
            yield return new GrantRowModel
            {
                Id = grant.Id,
                CustomerId = grant.CustomerId,
                Customer = people.TryGetValue(grant.CustomerId, out var customer) ? customer.Email ?? $"#{customer.Id}" : $"#{grant.CustomerId}",
                For = await grantWords.ForAsync(grant, language),
                Rule = names.GetValueOrDefault(grant.RuleId, "–"),
                Points = GrantWords.Signed(grant.Points),
                Reversed = grant.Reversed == 0 ? "–" : grant.Reversed.ToString("N0"),
                State = await words.OfAsync(grant.State),
                Earned = await grantWords.TimeAsync(grant.EarnedOnUtc),
                Due = await grantWords.DayAsync(grant.DueOnUtc),
                Expires = await grantWords.DayAsync(grant.ExpiresOnUtc)
            };
    }

    /// <summary>By number or address; nobody's when there is none.</summary>
    private async Task<int> CustomerAsync(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return 0;
        return int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (await customers.GetCustomerByEmailAsync(typed.Trim()))?.Id ?? Nobody;
    }

    private async Task<IReadOnlyList<SelectListItem>> ItemsAsync<TEnum>() where TEnum : struct, Enum
    {
        var items = new List<SelectListItem>();
        foreach (var value in Enum.GetValues<TEnum>())
            items.Add(Item(Convert.ToInt32(value, CultureInfo.InvariantCulture), await words.OfAsync(value)));
        return items;
    }

    private static SelectListItem Item(int id, string text) => new(text, id.ToString(CultureInfo.InvariantCulture));
}
