using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

public class CarePlanStore(IRepository<LoyaltyCarePlan> plans, IRepository<LoyaltyCareOccasion> occasions, IRepository<LoyaltyCareGift> gifts, IRepository<LoyaltyCareForecast> forecasts)
{
    public async Task<IList<LoyaltyCarePlan>> ListAsync() => await plans.Table.OrderBy(plan => plan.FundId).ThenBy(plan => plan.TierId).ToListAsync();

    public async Task<IList<LoyaltyCarePlan>> OfFundAsync(int fundId) => await plans.Table.Where(plan => plan.FundId == fundId).OrderBy(plan => plan.TierId).ToListAsync();

    public async Task<LoyaltyCarePlan?> FindAsync(int id) => await plans.Table.FirstOrDefaultAsync(plan => plan.Id == id);

    public async Task<LoyaltyCarePlan?> FindAsync(int fundId, int tierId) => await plans.Table.FirstOrDefaultAsync(plan => plan.FundId == fundId && plan.TierId == tierId);

    /// <summary>False when the tier has a plan in that fund already.</summary>
    public Task<bool> TryAddAsync(LoyaltyCarePlan plan)
    {
        var (fundId, tierId) = (plan.FundId, plan.TierId);
        return plans.TryAddAsync(plan, known => known.FundId == fundId && known.TierId == tierId);
    }

    public Task UpdateAsync(LoyaltyCarePlan plan) => plans.UpdateAsync(plan, false);

    /// <summary>Only for plans that were never switched on.</summary>
    public async Task DeleteAsync(LoyaltyCarePlan plan)
    {
        var id = plan.Id;
        await occasions.DeleteAsync(row => row.PlanId == id);
        await gifts.DeleteAsync(row => row.PlanId == id);
        await forecasts.DeleteAsync(row => row.PlanId == id);
        await plans.DeleteAsync(plan, false);
    }

    public async Task<ILookup<int, LoyaltyCareOccasion>> OccasionsAsync(int[] planIds) =>
        (await occasions.Table.Where(row => planIds.Contains(row.PlanId)).OrderBy(row => row.Id).ToListAsync()).ToLookup(row => row.PlanId);

    public async Task<ILookup<int, LoyaltyCareGift>> GiftsAsync(int[] planIds) =>
        (await gifts.Table.Where(row => planIds.Contains(row.PlanId)).OrderBy(row => row.Id).ToListAsync()).ToLookup(row => row.PlanId);

    public async Task<LoyaltyCareOccasion?> FindOccasionAsync(int id) => await occasions.Table.FirstOrDefaultAsync(row => row.Id == id);

    public async Task<LoyaltyCareGift?> FindGiftAsync(int id) => await gifts.Table.FirstOrDefaultAsync(row => row.Id == id);

    public Task SaveAsync(LoyaltyCareOccasion row) => row.Id == 0 ? occasions.InsertAsync(row, false) : occasions.UpdateAsync(row, false);

    public Task SaveAsync(LoyaltyCareGift row) => row.Id == 0 ? gifts.InsertAsync(row, false) : gifts.UpdateAsync(row, false);

    public Task DeleteAsync(LoyaltyCareOccasion row) => occasions.DeleteAsync(row, false);

    public Task DeleteAsync(LoyaltyCareGift row) => gifts.DeleteAsync(row, false);

    public async Task<LoyaltyCareForecast?> ForecastAsync(int planId) => await forecasts.Table.FirstOrDefaultAsync(row => row.PlanId == planId);

    /// <summary>The next that is not finished; null when there is none.</summary>
    public async Task<LoyaltyCareForecast?> NextForecastAsync() => await forecasts.Table.Where(row => row.CompletedOnUtc == null).OrderBy(row => row.StartedOnUtc).FirstOrDefaultAsync();

    public async Task SaveAsync(LoyaltyCareForecast row)
    {
        var planId = row.PlanId;
        if (row.Id == 0 && !await forecasts.TryAddAsync(row, known => known.PlanId == planId))
            row.Id = (await ForecastAsync(planId))!.Id;
        await forecasts.UpdateAsync(row, false);
    }
}
