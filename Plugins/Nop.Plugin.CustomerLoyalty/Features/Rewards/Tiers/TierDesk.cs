using Nop.Core;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Programmes, tiers and decisions by hand, as the back office changes them.</summary>
public class TierDesk(
    TierProgrammeStore programmes, TierDecisionStore decisions, TierCounter counter, TierShelf shelf, TierLocks locks, ILocalizedEntityService translations, IWorkContext workContext)
{
    private const string Decided = "tiers:decided";

    public async Task<TierProgramme?> FindAsync(int storeId) => (await programmes.ListAsync()).FirstOrDefault(programme => programme.Row.StoreId == storeId);

    public async Task<TierProgramme?> OfTierAsync(int tierId) => (await programmes.ListAsync()).FirstOrDefault(programme => programme.Find(tierId) is not null);

    /// <summary>The programme of the store; a new one is switched off.</summary>
    public async Task<int> StartAsync(int storeId) => (await programmes.GetOrAddAsync(new LoyaltyTierProgramme { StoreId = storeId, ActiveSinceUtc = locks.Now })).Id;

    /// <summary>Rules as the form has them; everybody is counted anew.</summary>
    public async Task SaveAsync(LoyaltyTierProgramme wanted)
    {
        var row = await programmes.GetOrAddAsync(new LoyaltyTierProgramme { StoreId = wanted.StoreId, ActiveSinceUtc = locks.Now });
        if (wanted.IsActive && !row.IsActive)
            row.ActiveSinceUtc = locks.Now;
        (row.IsActive, row.MeasureId) = (wanted.IsActive, wanted.MeasureId);
        (row.WindowDays, row.KeepDays, row.GraceDays, row.WarnDays) = (wanted.WindowDays, wanted.KeepDays, wanted.GraceDays, wanted.WarnDays);
        await ChangedAsync(row);
    }

    /// <param name="names">By language; empty texts take the translation away.</param>
    public async Task SaveAsync(LoyaltyTier tier, IEnumerable<(int LanguageId, string Name, string Description)> names)
    {
        await programmes.SaveAsync(tier);
        foreach (var (languageId, name, description) in names)
        {
            await translations.SaveLocalizedValueAsync(tier, one => one.Name, name, languageId);
            await translations.SaveLocalizedValueAsync(tier, one => one.Description, description, languageId);
        }

        await ChangedAsync(tier.ProgrammeId);
    }

    public async Task DeleteAsync(LoyaltyTier tier, IEnumerable<int> languageIds)
    {
        foreach (var languageId in languageIds)
        {
            await translations.SaveLocalizedValueAsync(tier, one => one.Name, string.Empty, languageId);
            await translations.SaveLocalizedValueAsync(tier, one => one.Description, string.Empty, languageId);
        }

        await programmes.DeleteAsync(tier);
        await ChangedAsync(tier.ProgrammeId);
    }

    public async Task ChangedAsync(int programmeId)
    {
        if ((await programmes.ListAsync()).FirstOrDefault(programme => programme.Id == programmeId) is { } programme)
            await ChangedAsync(programme.Row);
    }

    /// <summary>Gives a customer a tier; a decision that held before ends.</summary>
    public async Task DecideAsync(LoyaltyTierDecision decision)
    {
        var by = (await workContext.GetCurrentCustomerAsync()).Id;
        foreach (var open in (await decisions.OfCustomerAsync(decision.CustomerId)).Where(row => row.EndedOnUtc is null && row.ProgrammeId == decision.ProgrammeId))
            await EndAsync(open, by);
        decision.FromUtc = locks.Now;
        decision.DecidedById = by;
        await decisions.AddAsync(decision);
        await RecountAsync(decision.CustomerId);
    }

    /// <summary>False when it has ended already.</summary>
    public async Task<bool> EndAsync(int decisionId, int customerId)
    {
        if (await decisions.FindAsync(decisionId) is not { EndedOnUtc: null } open || open.CustomerId != customerId)
            return false;
        await EndAsync(open, (await workContext.GetCurrentCustomerAsync()).Id);
        await RecountAsync(customerId);
        return true;
    }

    public Task<IList<LoyaltyTierDecision>> DecisionsAsync(int customerId) => decisions.OfCustomerAsync(customerId);

    /// <summary>What was decided, or ran out, since the last time. Called by the task alone.</summary>
    public async Task RecountDecidedAsync()
    {
        var checkpoint = await locks.CheckpointAsync(Decided);
        var now = locks.Now;
        var on = await OnAsync();
        foreach (var chunk in (await decisions.ChangedAsync(checkpoint.StartedOnUtc.AddMinutes(-2), now)).Chunk(200))
            await counter.CountAsync(on, chunk);
        checkpoint.StartedOnUtc = now;
        await locks.SaveAsync(checkpoint);
    }

    /// <summary>Shows at once when the task is not at it; else the task does it within its period.</summary>
    private async Task RecountAsync(int customerId)
    {
        await using var held = await locks.TryTakeAsync();
        if (held is not null)
            await counter.CountAsync(await OnAsync(), [customerId]);
    }

    private async Task<IReadOnlyList<TierProgramme>> OnAsync() => [.. (await programmes.ListAsync()).Where(programme => programme.IsOn)];

    private async Task ChangedAsync(LoyaltyTierProgramme row)
    {
        row.Revision++;
        await programmes.SaveAsync(row);
        shelf.Forget();
    }

    private Task EndAsync(LoyaltyTierDecision open, int by)
    {
        open.EndedOnUtc = locks.Now;
        open.EndedById = by;
        return decisions.UpdateAsync(open);
    }
}
