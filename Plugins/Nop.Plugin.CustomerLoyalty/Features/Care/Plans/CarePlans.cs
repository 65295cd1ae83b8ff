using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

/// <summary>Plans as the back office makes them, and as tasks read them.</summary>
public class CarePlans(CarePlanStore plans, CareFundStore funds, CareLineStore lines, CareLedger ledger, IWorkContext workContext, CareCalendar calendar)
{
    public async Task<IReadOnlyList<CarePlan>> ListAsync()
    {
        var rows = await plans.ListAsync();
        var known = (await funds.ListAsync()).ToDictionary(fund => fund.Id);
        return await WithPartsAsync([.. rows.Where(row => known.ContainsKey(row.FundId))], known);
    }

    public async Task<IReadOnlyList<CarePlan>> OfFundAsync(LoyaltyCareFund fund) => await WithPartsAsync(await plans.OfFundAsync(fund.Id), new Dictionary<int, LoyaltyCareFund> { [fund.Id] = fund });

    public async Task<CarePlan?> FindAsync(int id) => await plans.FindAsync(id) is { } row && await funds.FindAsync(row.FundId) is { } fund
        ? (await WithPartsAsync([row], new Dictionary<int, LoyaltyCareFund> { [fund.Id] = fund }))[0]
        : null;

    /// <summary>Null when the tier has a plan in that year and store already.</summary>
    public async Task<LoyaltyCarePlan?> AddAsync(LoyaltyCareFund fund, LoyaltyCarePlan plan)
    {
        (plan.FundId, plan.IsOn, plan.Revision, plan.CreatedOnUtc) = (fund.Id, false, 1, calendar.NowUtc);
        return await plans.TryAddAsync(plan) ? plan : null;
    }

    /// <summary>A plan that is on has its new budget at once; what is set aside already stays.</summary>
    public async Task SaveAsync(LoyaltyCarePlan plan)
    {
        plan.Revision++;
        await plans.UpdateAsync(plan);
        await AlignAsync(plan);
    }

    /// <summary>A new one, or one whose day, lead, gift or name is another now: what is set aside for it stays.</summary>
    public async Task SaveAsync(LoyaltyCarePlan plan, LoyaltyCareOccasion occasion)
    {
        occasion.PlanId = plan.Id;
        if (occasion.Code.Length == 0)
            occasion.Code = occasion.Occasion.CodeBeside((await plans.OccasionsAsync([plan.Id]))[plan.Id].Select(other => other.Code).ToHashSet());
        await plans.SaveAsync(occasion);
        await ChangedAsync(plan);
    }

    public async Task SaveAsync(LoyaltyCarePlan plan, LoyaltyCareGift gift)
    {
        gift.PlanId = plan.Id;
        await plans.SaveAsync(gift);
        await ChangedAsync(plan);
    }

    public async Task RemoveAsync(LoyaltyCarePlan plan, LoyaltyCareOccasion occasion)
    {
        await plans.DeleteAsync(occasion);
        await ChangedAsync(plan);
    }

    /// <summary>False when pieces of it were set aside or given: it can be switched off then.</summary>
    public async Task<bool> RemoveAsync(LoyaltyCarePlan plan, LoyaltyCareGift gift)
    {
        if ((await lines.PiecesAsync([gift.Id])).Count > 0)
            return false;
        await plans.DeleteAsync(gift);
        await ChangedAsync(plan);
        return true;
    }

    /// <summary>The money of the plan is in the fund first; a plan that is on without it gets it at night.</summary>
    public async Task SwitchAsync(LoyaltyCarePlan plan, bool on)
    {
        plan.IsOn = on;
        if (on)
            (plan.SwitchedOnUtc, plan.SwitchedById) = (calendar.NowUtc, (await workContext.GetCurrentCustomerAsync()).Id);
        await plans.UpdateAsync(plan);
        await AlignAsync(plan);
    }

    /// <summary>Only a plan that was never on.</summary>
    public async Task<bool> DeleteAsync(LoyaltyCarePlan plan)
    {
        if (plan.SwitchedOnUtc is not null)
            return false;
        await plans.DeleteAsync(plan);
        return true;
    }

    /// <summary>The fund says the budget that the plan says. Doing it again changes nothing.</summary>
    public async Task AlignAsync(LoyaltyCarePlan plan)
    {
        if (plan.IsOn)
            await ledger.DoAsync(plan.FundId, CareScope.OfPlan(plan.Id), book => book.Plan(plan.Id, plan.Budget, plan.SwitchedById));
    }

    /// <summary>Pieces of the plan's gifts that are taken.</summary>
    public async Task<IReadOnlyDictionary<int, int>> TakenAsync(CarePlan plan) => plan.Gifts.Count == 0 ? new Dictionary<int, int>() : await lines.PiecesAsync([.. plan.Gifts.Select(gift => gift.Id)]);

    public async Task<FundTotals> TotalsAsync(int planId) => (await lines.PlansAsync([planId])).GetValueOrDefault(planId);

    private Task ChangedAsync(LoyaltyCarePlan plan)
    {
        plan.Revision++;
        return plans.UpdateAsync(plan);
    }

    private async Task<IReadOnlyList<CarePlan>> WithPartsAsync(IList<LoyaltyCarePlan> rows, IReadOnlyDictionary<int, LoyaltyCareFund> known)
    {
        var ids = rows.Select(row => row.Id).ToArray();
        if (ids.Length == 0)
            return [];
        var (occasions, gifts) = (await plans.OccasionsAsync(ids), await plans.GiftsAsync(ids));
        return [.. rows.Select(row => new CarePlan(known[row.FundId], row, [.. occasions[row.Id]], [.. gifts[row.Id]]))];
    }
}
