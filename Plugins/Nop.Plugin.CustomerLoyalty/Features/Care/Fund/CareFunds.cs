using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

/// <summary>Funds by year and store, for pages and other parts.</summary>
public class CareFunds(CareFundStore funds, CareLineStore lines, CareCalendar calendar)
{
    public const int MostControl = 50;

    public Task<IList<LoyaltyCareFund>> ListAsync() => funds.ListAsync();

    public Task<LoyaltyCareFund?> FindAsync(int id) => funds.FindAsync(id);

    public Task<LoyaltyCareFund?> FindAsync(int year, int storeId) => funds.FindAsync(year, storeId);

    /// <summary>A new one is like that of the year before.</summary>
    public async Task<LoyaltyCareFund> GetOrStartAsync(int year, int storeId)
    {
        if (await funds.FindAsync(year, storeId) is { } known)
            return known;
        var made = new LoyaltyCareFund { Year = year, StoreId = storeId, Salt = $"{year}-{storeId}" };
        if (await funds.FindAsync(year - 1, storeId) is { } before)
            (made.YearCap, made.YearEndId, made.ControlPercent, made.Salt) = (before.YearCap, before.YearEndId, before.ControlPercent, before.Salt);
        return await funds.GetOrAddAsync(made);
    }

    public Task SaveAsync(LoyaltyCareFund fund) => funds.UpdateAsync(fund);

    public async Task<FundTotals> TotalsAsync(int fundId) => (await lines.LastAsync(fundId))?.FundTotals ?? default;

    public async Task<IReadOnlyDictionary<int, FundTotals>> PlanTotalsAsync(IReadOnlyCollection<int> planIds) => await lines.PlansAsync(planIds);

    /// <summary>What was set aside and spent by the end of each month, by the shop's calendar; months to come are left out.</summary>
    public async Task<IReadOnlyList<(int Month, FundTotals Totals)>> MonthsAsync(LoyaltyCareFund fund)
    {
        var months = new List<(int, FundTotals)>();
        for (var month = 1; month <= 12; month++)
        {
            var first = new DateOnly(fund.Year, month, 1);
            if (first > calendar.Today)
                break;
            var end = calendar.StartOf(first.AddMonths(1));
            months.Add((month, (await lines.LastBeforeAsync(fund.Id, end))?.FundTotals ?? default));
        }

        return months;
    }

    public Task<IPagedList<LoyaltyCareLine>> LinesAsync(CareLineQuery query, int pageIndex, int pageSize) => lines.PageAsync(query, pageIndex, pageSize);
}
