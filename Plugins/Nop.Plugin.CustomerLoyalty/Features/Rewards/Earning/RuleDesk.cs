using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>Rules of earning as the back office changes them. Each change is a version; orders placed before go by the one before.</summary>
public class RuleDesk(EarningRuleStore rules, RuleShelf shelf, IWorkContext workContext, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<IList<LoyaltyEarningRule>> ListAsync() => rules.ListAsync();

    public Task<LoyaltyEarningRule?> FindAsync(int id) => rules.FindAsync(id);

    public Task<IReadOnlyDictionary<int, string>> NamesAsync() => rules.NamesAsync();

    public Task<IList<LoyaltyEarningRuleVersion>> VersionsOfAsync(int id) => rules.VersionsOfAsync(id);

    /// <summary>The rule as it was with a grant.</summary>
    public async Task<EarningRule?> AsItWasAsync(int id, int version) => (await rules.VersionAsync(id, version))?.ToRule();

    /// <summary>Saves a rule without problems, as a new one or as the next version of the one that was opened; null when somebody else saved it meanwhile.</summary>
    /// <param name="version">As it was opened; 0 for a new one.</param>
    public async Task<LoyaltyEarningRule?> SaveAsync(int id, int version, EarningRule rule, bool isActive)
    {
        var row = id == 0 ? new LoyaltyEarningRule { CreatedOnUtc = Now } : await rules.FindAsync(id);
        if (row is null || row.Version != version)
            return null;
        (row.Name, row.KindId, row.Priority, row.IsActive, row.Definition) = (rule.Name, (int)rule.Kind, rule.Priority, isActive, EarningRuleText.Write(rule));
        return await WriteAsync(row) ? row : null;
    }

    public async Task<bool> SwitchAsync(int id, bool isActive)
    {
        if (await rules.FindAsync(id) is not { } row)
            return false;
        row.IsActive = isActive;
        return await WriteAsync(row);
    }

    /// <summary>Grants that it made stay and go on.</summary>
    public async Task<bool> DeleteAsync(int id)
    {
        if (await rules.FindAsync(id) is not { } row)
            return false;
        (row.IsActive, row.IsDeleted) = (false, true);
        return await WriteAsync(row);
    }

    private async Task<bool> WriteAsync(LoyaltyEarningRule row)
    {
        row.ChangedOnUtc = Now;
        var done = await rules.TrySaveAsync(row, (await workContext.GetCurrentCustomerAsync()).Id);
        shelf.Forget();
        return done;
    }
}
