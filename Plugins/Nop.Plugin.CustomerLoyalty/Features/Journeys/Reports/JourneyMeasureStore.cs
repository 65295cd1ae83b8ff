using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;

/// <summary>Who began a journey, or would have.</summary>
public class JourneyMeasureStore(IRepository<LoyaltyEnrollment> enrollments)
{
    /// <summary>Each person once in each arm with his first beginning in that time, of those whose measuring is over, by number of customer.</summary>
    public async Task<IReadOnlyList<MeasuredPerson>> PeopleAsync(int journeyId, MeasurePeriod period, int above, int most)
    {
        var (from, before) = period;
        var rows = await enrollments.Table
            .Where(row => row.JourneyId == journeyId && row.CustomerId > above && row.TriggeredOnUtc >= from && row.MeasureUntilUtc <= before)
            .GroupBy(row => new { row.CustomerId, row.IsControl })
            .Select(group => new { group.Key.CustomerId, group.Key.IsControl, FromUtc = group.Min(row => row.TriggeredOnUtc), UntilUtc = group.Min(row => row.MeasureUntilUtc) })
            .OrderBy(row => row.CustomerId).ThenBy(row => row.IsControl).Take(most).ToListAsync();
        return [.. rows.Select(row => new MeasuredPerson(row.CustomerId, row.IsControl, row.FromUtc, row.UntilUtc))];
    }

    /// <summary>Journeys that anybody ever began.</summary>
    public async Task<IReadOnlyList<int>> BegunAsync() => [.. await enrollments.Table.Select(row => row.JourneyId).Distinct().ToListAsync()];
}
