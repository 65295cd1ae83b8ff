using System.Globalization;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>
/// Whoever is on a journey goes on as the account that survives. Where that one began the same journey for the same reason himself, the
/// other's way ends: one person gets its mails once.
/// </summary>
public class EnrollmentRowsStore(IRepository<LoyaltyEnrollment> enrollments, TimeProvider clock) : IOwnedRows
{
    private const string Ends = "ends";
    private const string Stays = "stays";

    public string Kind => "Journey";

    public Task<int> CountAsync(int customerId) => enrollments.Table.CountAsync(row => row.CustomerId == customerId);

    public async Task<IReadOnlyList<OwnedRow>> NextAsync(int otherId, int survivorId, int above, int most)
    {
        var page = await enrollments.Table.Where(row => row.CustomerId == otherId && row.Id > above).OrderBy(row => row.Id).Take(most).ToListAsync();
        var keys = page.Select(row => KeyOf(row, survivorId)).ToArray();
        var known = (await enrollments.Table.Where(row => keys.Contains(row.EnrollmentKey)).Select(row => row.EnrollmentKey).ToListAsync()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. page.Select(row => new OwnedRow(row.Id, !known.Contains(KeyOf(row, survivorId)) ? null : row.IsRunning ? Ends : Stays))];
    }

    public async Task GiveAsync(IReadOnlyCollection<OwnedRow> rows, int otherId, int survivorId)
    {
        var found = await OfAsync(rows, otherId);
        foreach (var (row, before) in found)
            if (before is null)
                Own(row, survivorId);
            else if (before == Ends && row.IsRunning)
                row.Finish(JourneyEnd.Stopped, clock.GetUtcNow().UtcDateTime);
        await SaveAsync(found);
    }

    public async Task GiveBackAsync(IReadOnlyCollection<OwnedRow> rows, int survivorId, int otherId)
    {
        var moved = await OfAsync([.. rows.Where(row => row.Before is null)], survivorId);
        foreach (var (row, _) in moved)
            Own(row, otherId);
        await SaveAsync(moved);

        var ended = (await OfAsync([.. rows.Where(row => row.Before == Ends)], otherId)).Where(found => found.Row.End == JourneyEnd.Stopped).ToList();
        foreach (var (row, _) in ended)
            (row.IsRunning, row.EndId, row.EndedOnUtc) = (true, (int)JourneyEnd.None, null);
        await SaveAsync(ended);
    }

    private async Task<List<(LoyaltyEnrollment Row, string? Before)>> OfAsync(IReadOnlyCollection<OwnedRow> rows, int ownerId)
    {
        var before = rows.ToDictionary(row => row.Id, row => row.Before);
        var ids = before.Keys.ToArray();
        return [.. (await enrollments.Table.Where(row => ids.Contains(row.Id) && row.CustomerId == ownerId).ToListAsync()).Select(row => (row, before[row.Id]))];
    }

    private Task SaveAsync(IReadOnlyCollection<(LoyaltyEnrollment Row, string? Before)> rows) =>
        rows.Count == 0 ? Task.CompletedTask : enrollments.UpdateAsync([.. rows.Select(found => found.Row)], false);

    private static void Own(LoyaltyEnrollment row, int customerId)
    {
        row.EnrollmentKey = KeyOf(row, customerId);
        row.CustomerId = customerId;
    }

    /// <summary>As <see cref="ReEntry.KeyOf"/> would have named it for that customer.</summary>
    private static string KeyOf(LoyaltyEnrollment row, int customerId) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.JourneyId}:{customerId}:{row.EnrollmentKey.Split(':', 3)[^1]}");
}
