using System.Linq.Expressions;
using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;

/// <summary>Reads a table of the shop in order of identity; what its rows tell is said by the store of that table.</summary>
public abstract class HistoryStore<TRow>(IRepository<TRow> table) : IFactSource where TRow : BaseEntity
{
    public abstract string Name { get; }

    public Task<int> CountAsync() => table.Table.CountAsync();

    public async Task<int?> FirstIdSinceAsync(DateTime utc)
    {
        var first = await table.Table.Where(MadeSince(utc)).OrderBy(row => row.Id).FirstOrDefaultAsync();
        return first?.Id;
    }

    public async Task<FactSlice> ReadAsync(int afterId, int size, DateTime? observedOnUtc)
    {
        var rows = Finished(await table.Table.Where(row => row.Id > afterId).OrderBy(row => row.Id).Take(size).ToListAsync());
        return rows.Count == 0
            ? new FactSlice([], afterId, 0)
            : new FactSlice(await FactsAsync(rows, observedOnUtc), rows[^1].Id, rows.Count);
    }

    /// <param name="rows">At least one.</param>
    /// <param name="observedOnUtc">See <see cref="OrderFacts.Of"/>.</param>
    public abstract Task<IReadOnlyList<Fact>> FactsAsync(IReadOnlyCollection<TRow> rows, DateTime? observedOnUtc);

    protected abstract Expression<Func<TRow, bool>> MadeSince(DateTime utc);

    /// <summary>The rows from the first on that can be read already.</summary>
    protected virtual IReadOnlyList<TRow> Finished(IReadOnlyList<TRow> rows) => rows;
}
