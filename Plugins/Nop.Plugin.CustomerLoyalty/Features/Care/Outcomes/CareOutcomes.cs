using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Outcomes;

/// <summary>Compares those cared for with the control group.</summary>
public class CareOutcomes(CareTaskStore tasks, CareSubjectStore subjects, CareCalendar calendar)
{
    private const int AtOnce = 1_000;

    /// <summary>The year of a fund, as far as it has come: by revenue and by margin.</summary>
    public async Task<CareYear> YearAsync(LoyaltyCareFund fund, decimal spent)
    {
        var (treated, control, treatedMargin, controlMargin) = (new ArmSums(), new ArmSums(), new ArmSums(), new ArmSums());
        var (lines, withoutCost) = (0L, 0L);
        await foreach (var (isControl, orders) in ReadAsync(fund))
        {
            lines += orders.Sum(order => order.Lines);
            withoutCost += orders.Sum(order => order.LinesWithoutCost);
            var (revenue, margin) = (orders.Sum(order => order.Revenue), orders.Sum(order => order.Margin));
            if (isControl)
                (control, controlMargin) = (With(control, orders, revenue), With(controlMargin, orders, margin));
            else
                (treated, treatedMargin) = (With(treated, orders, revenue), With(treatedMargin, orders, margin));
        }

        return new CareYear(CareReturn.Of(treated, control, spent), CareReturn.Of(treatedMargin, controlMargin, spent), lines, withoutCost);
    }

    /// <summary>Who brought nothing, or sent back all he bought, is no buyer.</summary>
    private static ArmSums With(ArmSums arm, IReadOnlyList<CareOrder> orders, decimal brought) => arm.With(brought > 0 ? orders.Count : 0, brought);

    /// <summary>Each person of the fund with his orders since he came in.</summary>
    private async IAsyncEnumerable<(bool IsControl, IReadOnlyList<CareOrder> Orders)> ReadAsync(LoyaltyCareFund fund)
    {
        var until = calendar.StartOf(fund.Year + 1);
        for (var above = 0; await tasks.MembersAsync(fund.Id, above, AtOnce) is { Count: > 0 } members; above = members[^1].CustomerId)
        {
            var orders = (await subjects.OrdersAsync([.. members.Select(member => member.CustomerId)], members.Min(member => member.SinceUtc), until)).ToLookup(order => order.CustomerId);
            foreach (var member in members)
                yield return (member.IsControl, [.. orders[member.CustomerId].Where(order => order.OnUtc >= member.SinceUtc)]);
        }
    }
}

/// <param name="Lines">Order lines that the margin is made of, of which <paramref name="WithoutCost"/> bear no cost of goods.</param>
public sealed record CareYear(CareReturn Revenue, CareReturn Margin, long Lines, long WithoutCost);
