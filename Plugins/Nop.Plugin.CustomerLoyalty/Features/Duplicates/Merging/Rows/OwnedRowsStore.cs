using System.Linq.Expressions;
using Nop.Core;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging.Rows;

/// <summary>Rows with a column that says whose they are, and nothing else that depends on the owner. No events: nothing happened to the rows themselves.</summary>
public class OwnedRowsStore<TRow>(IRepository<TRow> rows, string kind, Expression<Func<TRow, int>> owner, Action<TRow, int> own) : IOwnedRows where TRow : BaseEntity
{
    public string Kind => kind;

    public Task<int> CountAsync(int customerId) => rows.Table.CountAsync(Owned(customerId));

    public async Task<IReadOnlyList<OwnedRow>> NextAsync(int otherId, int survivorId, int above, int most)
    {
        var ids = await rows.Table.Where(Owned(otherId)).Where(row => row.Id > above).OrderBy(row => row.Id).Select(row => row.Id).Take(most).ToListAsync();
        return [.. ids.Select(id => new OwnedRow(id))];
    }

    public async Task GiveAsync(IReadOnlyCollection<OwnedRow> given, int otherId, int survivorId)
    {
        var ids = given.Select(row => row.Id).ToArray();
        var found = await rows.Table.Where(Owned(otherId)).Where(row => ids.Contains(row.Id)).ToListAsync();
        foreach (var row in found)
            own(row, survivorId);
        if (found.Count > 0)
            await rows.UpdateAsync(found, false);
    }

    public Task GiveBackAsync(IReadOnlyCollection<OwnedRow> given, int survivorId, int otherId) => GiveAsync(given, survivorId, otherId);

    private Expression<Func<TRow, bool>> Owned(int customerId)
    {
        // A captured variable, so that the database sees a parameter.
        Expression<Func<int>> value = () => customerId;
        return Expression.Lambda<Func<TRow, bool>>(Expression.Equal(owner.Body, value.Body), owner.Parameters);
    }
}
