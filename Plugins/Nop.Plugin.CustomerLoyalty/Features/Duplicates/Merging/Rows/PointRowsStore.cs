using System.Globalization;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging.Rows;

/// <summary>
/// Entries of the reward points history. nopCommerce reads the balance off the newest entry, so the running totals of both accounts
/// are made anew; undoing puts the old total of every moved entry back.
/// </summary>
public class PointRowsStore(IRepository<RewardPointsHistory> entries, ISettingService settings) : IOwnedRows
{
    private const char None = '-';

    public string Kind => "Points";

    public Task<int> CountAsync(int customerId) => entries.Table.CountAsync(entry => entry.CustomerId == customerId);

    public async Task<IReadOnlyList<OwnedRow>> NextAsync(int otherId, int survivorId, int above, int most)
    {
        var page = await entries.Table.Where(entry => entry.CustomerId == otherId && entry.Id > above).OrderBy(entry => entry.Id).Take(most).ToListAsync();
        return [.. page.Select(entry => new OwnedRow(entry.Id, entry.PointsBalance?.ToString(CultureInfo.InvariantCulture) ?? None.ToString()))];
    }

    public Task GiveAsync(IReadOnlyCollection<OwnedRow> rows, int otherId, int survivorId) => MoveAsync(rows, otherId, survivorId, false);

    public Task GiveBackAsync(IReadOnlyCollection<OwnedRow> rows, int survivorId, int otherId) => MoveAsync(rows, survivorId, otherId, true);

    private async Task MoveAsync(IReadOnlyCollection<OwnedRow> rows, int from, int to, bool restores)
    {
        var before = rows.ToDictionary(row => row.Id, row => row.Before);
        var ids = before.Keys.ToArray();
        var found = await entries.Table.Where(entry => entry.CustomerId == from && ids.Contains(entry.Id)).ToListAsync();
        foreach (var entry in found)
        {
            entry.CustomerId = to;
            if (restores && entry.PointsBalance is not null && int.TryParse(before[entry.Id], CultureInfo.InvariantCulture, out var balance))
                entry.PointsBalance = balance;
        }

        if (found.Count > 0)
            await entries.UpdateAsync(found, false);
        // The closed account is left alone: its totals are still to be kept as they were.
        await AddUpAsync(restores ? from : to);
    }

    /// <summary>Running totals of the active entries, of each store or of all together.</summary>
    private async Task AddUpAsync(int customerId)
    {
        var isShared = (await settings.LoadSettingAsync<RewardPointsSettings>()).PointsAccumulatedForAllStores;
        var all = await entries.Table.Where(entry => entry.CustomerId == customerId && entry.PointsBalance != null)
            .OrderBy(entry => entry.CreatedOnUtc).ThenBy(entry => entry.Id).ToListAsync();
        var changed = new List<RewardPointsHistory>();
        foreach (var account in all.GroupBy(entry => isShared ? 0 : entry.StoreId))
        {
            var balance = 0;
            foreach (var entry in account)
            {
                balance += entry.Points;
                if (entry.PointsBalance == balance)
                    continue;
                entry.PointsBalance = balance;
                changed.Add(entry);
            }
        }

        if (changed.Count > 0)
            await entries.UpdateAsync(changed, false);
    }
}
