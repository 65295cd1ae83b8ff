using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;

/// <summary>Rules that give nothing and gifts that nobody chooses, for a quarter of a year. Younger ones are not judged.</summary>
public class DeadRewards(RuleDesk rules, GrantStore grants, GiftStore gifts, TimeProvider clock)
{
    private const int Days = 90;

    private DateTime Since => clock.GetUtcNow().UtcDateTime.AddDays(-Days);

    /// <summary>Names of active rules.</summary>
    public async Task<IReadOnlyList<string>> RulesAsync()
    {
        var (since, gave) = (Since, await grants.ByRuleAsync(Since));
        return [.. (await rules.ListAsync()).Where(rule => rule.IsActive && rule.ChangedOnUtc < since && !gave.ContainsKey(rule.Id)).Select(rule => rule.Name)];
    }

    /// <summary>Names of active gifts.</summary>
    public async Task<IReadOnlyList<string>> GiftsAsync()
    {
        var (since, chosen) = (Since, await gifts.ChosenSinceAsync(Since));
        return [.. (await gifts.ListAsync()).Where(gift => gift.IsActive && gift.CreatedOnUtc < since && !chosen.Contains(gift.Id)).Select(gift => gift.Name)];
    }
}
