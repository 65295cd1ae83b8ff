using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

public class TierProgrammeStore(IRepository<LoyaltyTierProgramme> programmes, IRepository<LoyaltyTier> tiers, IRepository<LoyaltyTierBenefit> benefits)
{
    public async Task<IReadOnlyList<TierProgramme>> ListAsync()
    {
        var rows = await programmes.Table.OrderBy(row => row.StoreId).ToListAsync();
        if (rows.Count == 0)
            return [];
        var all = await tiers.Table.ToListAsync();
        var given = await benefits.Table.ToListAsync();
        return [.. rows.Select(row => new TierProgramme(row, all.Where(tier => tier.ProgrammeId == row.Id), given))];
    }

    /// <summary>The programme of the store; made when it is new, whoever else makes it now.</summary>
    public async Task<LoyaltyTierProgramme> GetOrAddAsync(LoyaltyTierProgramme made)
    {
        var storeId = made.StoreId;
        return await programmes.TryAddAsync(made, row => row.StoreId == storeId) ? made : (await programmes.Table.FirstOrDefaultAsync(row => row.StoreId == storeId))!;
    }

    public async Task<LoyaltyTier?> FindTierAsync(int id) => await tiers.Table.FirstOrDefaultAsync(tier => tier.Id == id);

    public Task SaveAsync(LoyaltyTierProgramme row) => programmes.UpdateAsync(row, false);

    public Task SaveAsync(LoyaltyTier tier) => tier.Id == 0 ? tiers.InsertAsync(tier) : tiers.UpdateAsync(tier);

    public Task DeleteAsync(LoyaltyTierProgramme row) => programmes.DeleteAsync(row, false);

    public async Task DeleteAsync(LoyaltyTier tier)
    {
        var id = tier.Id;
        await benefits.DeleteAsync(benefit => benefit.TierId == id);
        await tiers.DeleteAsync(tier);
    }

    public async Task<LoyaltyTierBenefit?> FindBenefitAsync(int id) => await benefits.Table.FirstOrDefaultAsync(benefit => benefit.Id == id);

    public Task AddAsync(LoyaltyTierBenefit benefit) => benefits.InsertAsync(benefit, false);

    public Task UpdateAsync(LoyaltyTierBenefit benefit) => benefits.UpdateAsync(benefit, false);

    public Task DeleteAsync(LoyaltyTierBenefit benefit) => benefits.DeleteAsync(benefit, false);
}
