using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

public class CareFundStore(IRepository<LoyaltyCareFund> funds)
{
    /// <summary>The latest year first.</summary>
    public async Task<IList<LoyaltyCareFund>> ListAsync() => await funds.Table.OrderByDescending(fund => fund.Year).ThenBy(fund => fund.StoreId).ToListAsync();

    public async Task<LoyaltyCareFund?> FindAsync(int id) => await funds.Table.FirstOrDefaultAsync(fund => fund.Id == id);

    public async Task<LoyaltyCareFund?> FindAsync(int year, int storeId) => await funds.Table.FirstOrDefaultAsync(fund => fund.Year == year && fund.StoreId == storeId);

    /// <summary>The fund of that year and store; made when it is new, whoever else makes it now.</summary>
    public async Task<LoyaltyCareFund> GetOrAddAsync(LoyaltyCareFund made)
    {
        var (year, storeId) = (made.Year, made.StoreId);
        return await funds.TryAddAsync(made, fund => fund.Year == year && fund.StoreId == storeId) ? made : (await FindAsync(year, storeId))!;
    }

    public Task UpdateAsync(LoyaltyCareFund fund) => funds.UpdateAsync(fund, false);
}
