using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.Care;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

/// <summary>What a plan would cost: counted over all customers, range by range. After each range the counts and how far they go are written together.</summary>
public class CareForecasts(CarePlanStore store, CarePlans plans, CarePeople people, CareCalendar calendar)
{
    private const int RangeSize = 10_000;

    /// <summary>Begins to count; the task goes on with what is not finished within the budget.</summary>
    public async Task StartAsync(CarePlan plan, Func<bool> inBudget)
    {
        var row = await store.ForecastAsync(plan.Id) ?? new LoyaltyCareForecast { PlanId = plan.Id };
        var first = new DateOnly(plan.Fund.Year, 1, 1);
        var from = calendar.Today > first ? calendar.Today : first;
        (row.Revision, row.Position, row.Left, row.OrderLines, row.LinesWithoutCost) = (plan.Row.Revision, 0, 0, 0, 0);
        (row.FromDay, row.StartedOnUtc, row.CompletedOnUtc, row.Counts) = (from.ToDateTime(TimeOnly.MinValue), calendar.NowUtc, null, []);
        row.LastCustomerId = await people.LastCustomerAsync();
        await store.SaveAsync(row);
        await RunAsync(row, inBudget);
    }

    /// <summary>Returns how many customers were counted.</summary>
    public async Task<int> RunAsync(Func<bool> inBudget)
    {
        var counted = 0;
        while (inBudget() && await store.NextForecastAsync() is { } row)
            counted += await RunAsync(row, inBudget);
        return counted;
    }

    /// <summary>What is reserved already is among what was counted; what is spent is gone. Null when nothing was counted yet.</summary>
    public async Task<CarePrediction?> FindAsync(CarePlan plan)
    {
        if (await store.ForecastAsync(plan.Id) is not { } row)
            return null;
        var totals = await plans.TotalsAsync(plan.Id);
        var others = plan.Fund.YearCap is null ? 0 : await OthersAsync(plan);
        var result = Of(plan, row).Outcome(plan.Row.Budget > 0 ? plan.Row.Budget + totals.Carried - totals.Spent : null, plan.Fund.YearCap is { } cap ? Math.Max(0, cap - others) : null);
        return new CarePrediction(row, result, row.Revision == plan.Row.Revision, row.CompletedOnUtc is not null ? 100 : (int)Math.Min(99, 100L * row.Position / Math.Max(1, row.LastCustomerId)));
    }

    /// <summary>What the fund's other plans may take of the year's cap, and what this one has spent.</summary>
    private async Task<decimal> OthersAsync(CarePlan plan)
    {
        var sum = 0m;
        foreach (var other in await plans.OfFundAsync(plan.Fund))
        {
            var totals = await plans.TotalsAsync(other.Id);
            sum += other.Id == plan.Id ? totals.Spent : other.Row.IsOn ? Math.Max(totals.Committed, totals.Planned + totals.Carried) : totals.Committed;
        }

        return sum;
    }

    private async Task<int> RunAsync(LoyaltyCareForecast row, Func<bool> inBudget)
    {
        if (await plans.FindAsync(row.PlanId) is not { } plan)
            return 0;
        var forecast = Of(plan, row);
        var counted = 0;
        while (await people.NextCustomerAsync(row.Position) is { } from && from <= row.LastCustomerId)
        {
            counted += await CountAsync(plan, row, forecast, from);
            row.Position = from + RangeSize - 1;
            row.Counts = JsonSerializer.SerializeToUtf8Bytes(forecast.Counts);
            await store.SaveAsync(row);
            if (!inBudget())
                return counted;
        }

        row.CompletedOnUtc = calendar.NowUtc;
        row.Counts = JsonSerializer.SerializeToUtf8Bytes(forecast.Counts);
        await store.SaveAsync(row);
        return counted;
    }

    private async Task<int> CountAsync(CarePlan plan, LoyaltyCareForecast row, CareForecast forecast, int from)
    {
        var accounts = await people.OfFundAsync(plan.Fund, await people.AccountsAsync(from, from + RangeSize));
        if (accounts.Count == 0)
            return 0;
        var tierOf = await people.TiersAsync(accounts);
        var subjectOf = await people.SubjectsAsync(from, from + RangeSize, plan.Occasions);
        var margins = plan.Row.BudgetKind == CareBudgetKind.MarginShare ? await people.MarginsAsync(plan.Fund.Year, from, from + RangeSize) : [];
        foreach (var account in accounts.Where(account => tierOf[account.CustomerId] == plan.Row.TierId))
        {
            if (CarePeople.IsControl(plan.Fund, account.CustomerId))
            {
                row.Left++;
                continue;
            }

            var turnover = margins.GetValueOrDefault(account.CustomerId);
            row.OrderLines += turnover.Lines;
            row.LinesWithoutCost += turnover.LinesWithoutCost;
            forecast.Add(subjectOf(account), plan.CapOf(turnover.Margin));
        }

        return accounts.Count;
    }

    private static CareForecast Of(CarePlan plan, LoyaltyCareForecast row) => new(
        plan.Fund.Year, DateOnly.FromDateTime(row.FromDay), [.. plan.Occasions.Select(occasion => new ForecastOccasion(occasion.Occasion, plan.CostOf(occasion)))],
        row.Counts.Length == 0 ? null : JsonSerializer.Deserialize<ForecastCounts>(row.Counts));
}

/// <param name="IsCurrent">False when the plan was changed since.</param>
/// <param name="Percent">Of all customers that are counted.</param>
public sealed record CarePrediction(LoyaltyCareForecast Row, ForecastResult Outcome, bool IsCurrent, int Percent);
