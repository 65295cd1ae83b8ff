using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;

/// <summary>Tags go with their bearer when accounts are merged; what the survivor bears already stays where it is.</summary>
public class TagRowsStore(IRepository<LoyaltyCustomerTag> borne) : IOwnedRows
{
    public string Kind => "Tag";

    public Task<int> CountAsync(int customerId) => borne.Table.CountAsync(row => row.CustomerId == customerId);

    public async Task<IReadOnlyList<OwnedRow>> NextAsync(int otherId, int survivorId, int above, int most)
    {
        var ids = await borne.Table.Where(row => row.CustomerId == otherId && row.Id > above)
            .Where(row => !borne.Table.Any(own => own.CustomerId == survivorId && own.TagId == row.TagId))
            .OrderBy(row => row.Id).Select(row => row.Id).Take(most).ToListAsync();
        return [.. ids.Select(id => new OwnedRow(id))];
    }

    public async Task GiveAsync(IReadOnlyCollection<OwnedRow> rows, int otherId, int survivorId)
    {
        var ids = rows.Select(row => row.Id).ToArray();
        foreach (var row in await borne.Table.Where(row => ids.Contains(row.Id) && row.CustomerId == otherId)
            .Where(row => !borne.Table.Any(own => own.CustomerId == survivorId && own.TagId == row.TagId)).ToListAsync())
        {
            row.CustomerId = survivorId;
            await borne.UpdateAsync(row, false);
        }
    }

    public Task GiveBackAsync(IReadOnlyCollection<OwnedRow> rows, int survivorId, int otherId) => GiveAsync(rows, survivorId, otherId);
}
