using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Features.NextActions;

/// <summary>For whom a step was proposed, or would have been.</summary>
public class NextActionMeasureStore(IRepository<LoyaltyNextAction> actions)
{
    /// <summary>Each person once in each arm with his first proposal in that time, of those whose measuring is over, by number of customer.</summary>
    public async Task<IReadOnlyList<MeasuredPerson>> PeopleAsync(int stepId, MeasurePeriod period, int above, int most)
    {
        var (from, before) = period;
        var rows = await actions.Table
            .Where(row => row.StepId == stepId && row.CustomerId > above && row.CreatedOnUtc >= from && row.MeasureUntilUtc <= before)
            .GroupBy(row => new { row.CustomerId, row.IsControl })
            .Select(group => new { group.Key.CustomerId, group.Key.IsControl, FromUtc = group.Min(row => row.CreatedOnUtc), UntilUtc = group.Min(row => row.MeasureUntilUtc) })
            .OrderBy(row => row.CustomerId).ThenBy(row => row.IsControl).Take(most).ToListAsync();
        return [.. rows.Select(row => new MeasuredPerson(row.CustomerId, row.IsControl, row.FromUtc, row.UntilUtc))];
    }

    /// <summary>Steps that were ever proposed.</summary>
    public async Task<IReadOnlyList<int>> ProposedAsync() => [.. await actions.Table.Select(row => row.StepId).Distinct().ToListAsync()];
}
