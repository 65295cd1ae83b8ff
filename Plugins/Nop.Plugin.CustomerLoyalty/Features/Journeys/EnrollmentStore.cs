using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>Who is on which journey. One whose key is there already is left out, whoever adds it and whenever.</summary>
public class EnrollmentStore(IRepository<LoyaltyEnrollment> enrollments, IRepository<LoyaltyPassedStep> steps)
{
    private const int Chunk = 500;
    private const int Attempts = 2;

    /// <summary>Returns how many were new.</summary>
    public async Task<int> AddAsync(IReadOnlyCollection<LoyaltyEnrollment> rows)
    {
        var added = 0;
        foreach (var chunk in rows.DistinctBy(row => row.EnrollmentKey, StringComparer.OrdinalIgnoreCase).Chunk(Chunk))
        {
            var known = await KnownAsync([.. chunk.Select(row => row.EnrollmentKey)]);
            var wanted = chunk.Where(row => !known.Contains(row.EnrollmentKey)).ToList();
            if (wanted.Count > 0 && await enrollments.TryInsertAllAsync(wanted))
                added += wanted.Count;
            else
                foreach (var row in wanted)
                    added += await AddOneAsync(row) ? 1 : 0;
        }

        return added;
    }

    public async Task<HashSet<string>> KnownAsync(string[] keys) =>
        new(await enrollments.Table.Where(row => keys.Contains(row.EnrollmentKey)).Select(row => row.EnrollmentKey).ToListAsync(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Of those customers when each last began the journey, and whether he is still on it.</summary>
    public async Task<IReadOnlyDictionary<int, (DateTime LastUtc, bool IsRunning)>> LastAsync(int journeyId, int[] customerIds)
    {
        var rows = await enrollments.Table.Where(row => row.JourneyId == journeyId && customerIds.Contains(row.CustomerId))
            .Select(row => new { row.CustomerId, row.TriggeredOnUtc, row.IsRunning }).ToListAsync();
        return rows.GroupBy(row => row.CustomerId).ToDictionary(group => group.Key, group => (group.Max(row => row.TriggeredOnUtc), group.Any(row => row.IsRunning)));
    }

    /// <summary>Who is due on those journeys, those who wait longest first.</summary>
    public async Task<IList<LoyaltyEnrollment>> DueAsync(int[] journeyIds, DateTime nowUtc, int most) => await enrollments.Table
        .Where(row => row.IsRunning && row.DueOnUtc <= nowUtc && journeyIds.Contains(row.JourneyId))
        .OrderBy(row => row.DueOnUtc).ThenBy(row => row.Id).Take(most).ToListAsync();

    public async Task<IList<LoyaltyEnrollment>> RunningAsync(int journeyId, int most) =>
        await enrollments.Table.Where(row => row.IsRunning && row.JourneyId == journeyId).OrderBy(row => row.Id).Take(most).ToListAsync();

    public async Task<LoyaltyEnrollment?> FindAsync(int id) => await enrollments.Table.FirstOrDefaultAsync(row => row.Id == id);

    public Task UpdateAsync(IList<LoyaltyEnrollment> rows) => enrollments.UpdateAsync(rows, false);

    public Task UpdateAsync(LoyaltyEnrollment row) => enrollments.UpdateAsync(row, false);

    public async Task<bool> AnyOfVersionAsync(int versionId) => await enrollments.Table.AnyAsync(row => row.VersionId == versionId);

    public async Task<IList<LoyaltyEnrollment>> OfCustomerAsync(int customerId, int most) =>
        await enrollments.Table.Where(row => row.CustomerId == customerId && !row.IsControl).OrderByDescending(row => row.Id).Take(most).ToListAsync();

    public async Task<IList<LoyaltyPassedStep>> PassedAsync(int[] enrollmentIds) =>
        await steps.Table.Where(step => enrollmentIds.Contains(step.EnrollmentId)).OrderBy(step => step.Id).ToListAsync();

    /// <summary>Steps that were passed; known ones are left out.</summary>
    public async Task AddAsync(IReadOnlyCollection<LoyaltyPassedStep> passed)
    {
        foreach (var chunk in passed.Chunk(Chunk))
        {
            var ids = chunk.Select(step => step.EnrollmentId).Distinct().ToArray();
            var known = (await steps.Table.Where(step => ids.Contains(step.EnrollmentId)).Select(step => new { step.EnrollmentId, step.StepId }).ToListAsync())
                .Select(step => (step.EnrollmentId, step.StepId)).ToHashSet();
            var wanted = chunk.Where(step => !known.Contains((step.EnrollmentId, step.StepId))).ToList();
            if (wanted.Count == 0 || await steps.TryInsertAllAsync(wanted))
                continue;
            foreach (var step in wanted)
            {
                var (enrollmentId, stepId) = (step.EnrollmentId, step.StepId);
                await steps.TryInsertAsync(step, row => row.EnrollmentId == enrollmentId && row.StepId == stepId);
            }
        }
    }

    public async Task EraseAsync(int customerId)
    {
        await steps.DeleteAsync(step => step.CustomerId == customerId);
        // Ways that came to him with a merged account: their steps are still under the other's number.
        foreach (var chunk in (await enrollments.Table.Where(row => row.CustomerId == customerId).Select(row => row.Id).ToListAsync()).Chunk(Chunk))
            await steps.DeleteAsync(step => chunk.Contains(step.EnrollmentId));
        await enrollments.DeleteAsync(row => row.CustomerId == customerId);
    }

    private Task<bool> AddOneAsync(LoyaltyEnrollment row)
    {
        var key = row.EnrollmentKey;
        return enrollments.TryInsertAsync(row, known => known.EnrollmentKey == key, Attempts);
    }
}
