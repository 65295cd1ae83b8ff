using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Customers' tiers, for pages and other features.</summary>
public class CustomerTiers(TierProgrammeStore programmes, TierShelf shelf, CustomerTierStore standings, TierDecisionStore decisions, TierRoleStore roles) : IPersonalData, IPersonalExport
{
    public Task<IReadOnlyList<TierProgramme>> ProgrammesAsync() => shelf.AllAsync(programmes);

    /// <summary>The programme that holds in the store: its own, or else that of all stores; null when none is on.</summary>
    public async Task<TierProgramme?> ProgrammeAsync(int storeId)
    {
        var on = (await ProgrammesAsync()).Where(programme => programme.IsOn).ToList();
        return on.FirstOrDefault(programme => programme.Row.StoreId == storeId) ?? on.FirstOrDefault(programme => programme.Row.StoreId == 0);
    }

    /// <summary>Null when the store has no programme or nothing is known of the customer yet.</summary>
    public async Task<MemberTier?> FindAsync(int customerId, int storeId)
    {
        return await ProgrammeAsync(storeId) is { } programme ? await FindAsync(customerId, programme) : null;
    }

    public async Task<MemberTier> FindAsync(int customerId, TierProgramme programme)
    {
        var row = await standings.FindAsync(programme.Id, customerId);
        return new MemberTier(programme, row is null ? null : programme.Find(row.TierId), row);
    }

    /// <summary>Tiers by customer; those without one are left out.</summary>
    public async Task<IReadOnlyDictionary<int, LoyaltyTier>> FindAsync(IReadOnlyCollection<int> customerIds, int storeId)
    {
        var found = new Dictionary<int, LoyaltyTier>();
        if (await ProgrammeAsync(storeId) is not { } programme)
            return found;
        foreach (var chunk in customerIds.Distinct().Chunk(1_000))
            foreach (var row in await standings.ReadAsync(chunk))
                if (row.ProgrammeId == programme.Id && programme.Find(row.TierId) is { } tier)
                    found[row.CustomerId] = tier;
        return found;
    }

    /// <summary>Everybody in one of the tiers, or those of the given customers.</summary>
    public async Task<HashSet<int>> MembersAsync(IReadOnlyCollection<int> tierIds, IReadOnlyCollection<int>? among) => await standings.MembersAsync([.. tierIds], among is null ? null : [.. among]);

    public Task<IList<LoyaltyTierChange>> HistoryAsync(int customerId) => standings.HistoryAsync(customerId);

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
    [
        PersonalTable.Of("tiers", await standings.OfCustomerAsync(customerId)),
        PersonalTable.Of("tier-changes", (await standings.HistoryAsync(customerId)).Select(change => new { change.FromTierId, change.ToTierId, change.Kind, change.ChangedOnUtc })),
        PersonalTable.Of("tier-decisions", (await decisions.OfCustomerAsync(customerId)).Select(row => new { row.TierId, row.IsExact, row.Reason, row.FromUtc, row.UntilUtc, row.EndedOnUtc }))
    ];

    public async Task EraseAsync(int customerId)
    {
        await roles.EraseAsync(customerId);
        await decisions.EraseAsync(customerId);
        await standings.EraseAsync(customerId);
    }
}

/// <param name="Tier">Null for none.</param>
/// <param name="Row">Null when nothing counts for him yet.</param>
public sealed record MemberTier(TierProgramme Programme, LoyaltyTier? Tier, LoyaltyCustomerTier? Row)
{
    /// <summary>The next tier; null at the top.</summary>
    public LoyaltyTier? Next => Programme.AtRank((Row?.Rank ?? Programme.Rules.BaseRank) + 1);

    public decimal MissingToNext => Next is null ? 0 : Row?.MissingToNext ?? Next.Threshold;
}
