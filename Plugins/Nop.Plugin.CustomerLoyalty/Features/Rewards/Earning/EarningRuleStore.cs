using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

public class EarningRuleStore(IRepository<LoyaltyEarningRule> rules, IRepository<LoyaltyEarningRuleVersion> versions)
{
    /// <summary>Those that are not deleted, in the order in which they are asked.</summary>
    public async Task<IList<LoyaltyEarningRule>> ListAsync() =>
        await rules.Table.Where(rule => !rule.IsDeleted).OrderByDescending(rule => rule.Priority).ThenBy(rule => rule.Id).ToListAsync();

    public async Task<LoyaltyEarningRule?> FindAsync(int id) => await rules.Table.FirstOrDefaultAsync(rule => rule.Id == id && !rule.IsDeleted);

    /// <summary>Names of rules, also of deleted ones.</summary>
    public async Task<IReadOnlyDictionary<int, string>> NamesAsync() =>
        (await rules.Table.Select(rule => new { rule.Id, rule.Name }).ToListAsync()).ToDictionary(rule => rule.Id, rule => rule.Name);

    public async Task<IList<LoyaltyEarningRuleVersion>> VersionsAsync() => await versions.Table.OrderBy(version => version.RuleId).ThenBy(version => version.Version).ToListAsync();

    public async Task<LoyaltyEarningRuleVersion?> VersionAsync(int ruleId, int version) =>
        await versions.Table.FirstOrDefaultAsync(row => row.RuleId == ruleId && row.Version == version);

    public async Task<IList<LoyaltyEarningRuleVersion>> VersionsOfAsync(int ruleId) =>
        await versions.Table.Where(row => row.RuleId == ruleId).OrderByDescending(row => row.Version).ToListAsync();

    /// <summary>Two numbers that change whenever a version is added.</summary>
    public async Task<(int Count, int Last)> MarkAsync() =>
        (await versions.Table.CountAsync(), await versions.Table.OrderByDescending(version => version.Id).Select(version => version.Id).FirstOrDefaultAsync());

    /// <summary>Writes the rule as its next version. False when somebody else wrote that version first.</summary>
    public async Task<bool> TrySaveAsync(LoyaltyEarningRule rule, int editorId)
    {
        if (rule.Id == 0)
            await rules.InsertAsync(rule, false);
        rule.Version++;
        var (id, number) = (rule.Id, rule.Version);
        var written = new LoyaltyEarningRuleVersion
        {
            RuleId = id, Version = number, IsActive = rule.IsActive && !rule.IsDeleted, Definition = rule.Definition, FromUtc = rule.ChangedOnUtc, EditorId = editorId
        };
        if (!await versions.TryInsertAsync(written, version => version.RuleId == id && version.Version == number))
            return false;
        await rules.UpdateAsync(rule, false);
        return true;
    }
}
