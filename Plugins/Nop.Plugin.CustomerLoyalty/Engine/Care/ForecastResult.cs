namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>A plan's year in sums.</summary>
/// <param name="Wanted">Everything that the occasions ask for.</param>
/// <param name="CutByCustomer">What customers' own budgets do not pay; likewise for the plan's budget and the year's cap.</param>
/// <param name="Paid">What remains.</param>
public sealed record ForecastResult(
    int Customers, int WithOccasion, IReadOnlyList<ForecastCell> Cells, ForecastSum Wanted, ForecastSum CutByCustomer, ForecastSum CutByBudget, ForecastSum CutByYear, ForecastSum Paid);

/// <param name="Month">1 to 12.</param>
/// <param name="Occasion">Its place in the list.</param>
public readonly record struct ForecastCell(int Month, int Occasion, int Count, decimal Cost);

public readonly record struct ForecastSum(long Count, decimal Cost);
