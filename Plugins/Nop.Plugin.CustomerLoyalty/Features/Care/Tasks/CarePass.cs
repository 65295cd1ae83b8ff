using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>
/// Looks at every customer once a night, and after a plan was changed: occasions within their lead days become tasks, and money is set aside for them.
/// Killed anywhere it goes on where it was; a task is there before its money, under a key of its own.
/// </summary>
public class CarePass(CareFundStore funds, CarePlans plans, CarePlanning planning, CareChanges changes, CareYearEnd yearEnd, CheckpointStore checkpoints, NightClock night)
{
    private const string Prefix = "care:pass:";
    private const int RangeSize = 5_000;

    /// <summary>Returns how many customers were looked at.</summary>
    public async Task<int> RunAsync(Func<bool> inBudget)
    {
        var today = planning.Today;
        var used = new List<CarePlan>();
        var known = await funds.ListAsync();
        foreach (var fund in known.Where(fund => fund.Year == today.Year || fund.Year == today.Year + 1))
            used.AddRange((await plans.OfFundAsync(fund)).Where(plan => plan.Row.SwitchedOnUtc is not null));
        if (known.Count == 0)
            return 0;
        var on = used.Where(plan => plan.Row.IsOn).ToList();
        var name = $"{Prefix}{used.Sum(plan => (long)plan.Row.Revision * 1_000 + plan.Id)}:{on.Sum(plan => (long)plan.Id)}:";
        var checkpoint = await checkpoints.GetOrStartAsync(name, planning.LastCustomerAsync);
        if (checkpoint.CompletedOnUtc is { } completed)
        {
            if (!night.IsDue(completed))
                return 0;
            (checkpoint.Position, checkpoint.Done, checkpoint.CompletedOnUtc) = (0, 0, null);
            (checkpoint.Total, checkpoint.StartedOnUtc) = (await planning.LastCustomerAsync(), night.NowUtc);
        }

        if (checkpoint.Position == 0 && !await BeginAsync(used, on, known, inBudget))
            return 0;
        var looked = 0;
        while (on.Count > 0 && await planning.NextCustomerAsync(checkpoint.Position) is { } from)
        {
            looked += await planning.PlanAsync(on, from, from + RangeSize);
            checkpoint.Position = from + RangeSize - 1;
            checkpoint.Done += RangeSize;
            await checkpoints.SaveAsync(checkpoint);
            if (!inBudget())
                return looked;
        }

        checkpoint.CompletedOnUtc = night.NowUtc;
        await checkpoints.SaveAsync(checkpoint);
        foreach (var old in (await checkpoints.ListAsync()).Where(old => old.Name.StartsWith(Prefix, StringComparison.Ordinal) && old.Name != name))
            await checkpoints.ResetAsync(old.Name);
        return looked;
    }

    /// <summary>Years that are over give back first, and what was for customers who have left; then tasks follow plans that were changed, also those of plans that are switched off; then what waited for money. False when it is to go on with that.</summary>
    private async Task<bool> BeginAsync(List<CarePlan> used, List<CarePlan> on, IList<LoyaltyCareFund> known, Func<bool> inBudget)
    {
        await yearEnd.RunAsync(inBudget);
        foreach (var plan in on)
            await plans.AlignAsync(plan.Row);
        foreach (var fund in known)
            if (!await changes.LeaveAsync(fund, inBudget))
                return false;
        foreach (var plan in used)
            if (!await changes.FollowAsync(plan, inBudget))
                return false;
        foreach (var fund in known)
            if (on.Where(plan => plan.Row.FundId == fund.Id).ToList() is { Count: > 0 } mine)
                await planning.RetryAsync(mine);
        return true;
    }
}
