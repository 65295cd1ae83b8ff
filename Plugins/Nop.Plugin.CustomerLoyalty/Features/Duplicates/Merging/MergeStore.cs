using System.Globalization;
using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

/// <summary>Merges and the rows that they moved.</summary>
public class MergeStore(IRepository<LoyaltyMerge> merges, IRepository<LoyaltyMergedRow> moved)
{
    private static readonly int[] UnderWay = [(int)MergeState.Merging, (int)MergeState.Undoing];
    private static readonly int[] Closed = [(int)MergeState.Merging, (int)MergeState.Merged, (int)MergeState.Undoing, (int)MergeState.Final];

    public async Task<LoyaltyMerge?> FindAsync(int id) => await merges.Table.FirstOrDefaultAsync(merge => merge.Id == id);

    public async Task<IList<LoyaltyMerge>> UnderWayAsync() => await merges.Table.Where(merge => UnderWay.Contains(merge.StateId)).OrderBy(merge => merge.Id).ToListAsync();

    /// <summary>Whether that account was closed by a merge that stands.</summary>
    public Task<bool> IsClosedAsync(int customerId) => merges.Table.AnyAsync(merge => merge.OtherId == customerId && Closed.Contains(merge.StateId));

    /// <summary>The merge that closed that account and stands, or is being made or undone.</summary>
    public async Task<LoyaltyMerge?> ClosingAsync(int customerId) =>
        await merges.Table.FirstOrDefaultAsync(merge => merge.OtherId == customerId && Closed.Contains(merge.StateId));

    public Task<bool> IsUnderWayAsync(int customerId) =>
        merges.Table.AnyAsync(merge => (merge.SurvivorId == customerId || merge.OtherId == customerId) && UnderWay.Contains(merge.StateId));

    /// <summary>Whether the survivor was merged, as either of the two, after that merge and it still stands: then that one is undone first.</summary>
    public Task<bool> IsCoveredAsync(LoyaltyMerge merge)
    {
        var (id, survivorId) = (merge.Id, merge.SurvivorId);
        return merges.Table.AnyAsync(later => later.Id > id && Closed.Contains(later.StateId) && (later.OtherId == survivorId || later.SurvivorId == survivorId));
    }

    /// <summary>False when somebody else closes the same account at the same moment.</summary>
    public async Task<bool> TryAddAsync(LoyaltyMerge merge)
    {
        var otherId = merge.OtherId;
        var before = await merges.Table.CountAsync(row => row.OtherId == otherId);
        var key = merge.MergeKey = string.Create(CultureInfo.InvariantCulture, $"{otherId}:{before}");
        return await merges.TryInsertAsync(merge, row => row.MergeKey == key);
    }

    /// <summary>In which he was either of the two.</summary>
    public async Task<IList<LoyaltyMerge>> OfAsync(int customerId) =>
        await merges.Table.Where(merge => merge.SurvivorId == customerId || merge.OtherId == customerId).OrderBy(merge => merge.Id).ToListAsync();

    public Task UpdateAsync(LoyaltyMerge merge) => merges.UpdateAsync(merge, false);

    public Task<IPagedList<LoyaltyMerge>> ListAsync(int pageIndex, int pageSize) => merges.Table.OrderByDescending(merge => merge.Id).ToPagedListAsync(pageIndex, pageSize);

    /// <summary>Keeps how rows were before a change; what was kept already stays as it was first kept.</summary>
    public async Task KeepAsync(int mergeId, string kind, IReadOnlyCollection<OwnedRow> rows)
    {
        var ids = rows.Select(row => row.Id).ToArray();
        var known = (await moved.Table.Where(row => row.MergeId == mergeId && row.Kind == kind && ids.Contains(row.RowId)).Select(row => row.RowId).ToListAsync()).ToHashSet();
        foreach (var row in rows.Where(row => !known.Contains(row.Id)))
            await InsertAsync(new LoyaltyMergedRow { MergeId = mergeId, Kind = kind, RowId = row.Id, Before = row.Before });
    }

    /// <summary>The same for a column of an account.</summary>
    public async Task KeepAsync(int mergeId, string column, int customerId, string? before, string? after)
    {
        var kind = FieldKind(column);
        if (!await moved.Table.AnyAsync(row => row.MergeId == mergeId && row.Kind == kind && row.RowId == customerId))
            await InsertAsync(new LoyaltyMergedRow { MergeId = mergeId, Kind = kind, RowId = customerId, Before = before, After = after });
    }

    /// <summary>The next kept rows of a kind above a number, in the order of their numbers.</summary>
    public async Task<IList<LoyaltyMergedRow>> RowsAsync(int mergeId, string kind, int above, int most) =>
        await moved.Table.Where(row => row.MergeId == mergeId && row.Kind == kind && row.RowId > above).OrderBy(row => row.RowId).Take(most).ToListAsync();

    public async Task<IList<LoyaltyMergedRow>> FieldsAsync(int mergeId)
    {
        var prefix = FieldKind(string.Empty);
        return await moved.Table.Where(row => row.MergeId == mergeId && row.Kind.StartsWith(prefix)).OrderBy(row => row.Id).ToListAsync();
    }

    public Task<int> CountAsync(int mergeId)
    {
        var prefix = FieldKind(string.Empty);
        return moved.Table.CountAsync(row => row.MergeId == mergeId && !row.Kind.StartsWith(prefix));
    }

    public static string FieldKind(string column) => $"Field:{column}";

    /// <summary>Forgets who owned what of merges whose time for undoing is over.</summary>
    public async Task CloseAsync(DateTime nowUtc, int most)
    {
        const int Merged = (int)MergeState.Merged;
        foreach (var merge in await merges.Table.Where(merge => merge.StateId == Merged && merge.UndoUntilUtc < nowUtc).OrderBy(merge => merge.Id).Take(most).ToListAsync())
            await FinishAsync(merge);
    }

    public Task ForgetRowsAsync(int mergeId) => moved.DeleteAsync(row => row.MergeId == mergeId);

    /// <summary>Nothing is left of the person but that there was a merge.</summary>
    public async Task EraseAsync(int customerId)
    {
        foreach (var merge in await merges.Table.Where(merge => merge.SurvivorId == customerId || merge.OtherId == customerId).ToListAsync())
            await FinishAsync(merge);
    }

    private async Task FinishAsync(LoyaltyMerge merge)
    {
        await ForgetRowsAsync(merge.Id);
        if (merge.State == MergeState.Undone)
            return;
        merge.StateId = (int)MergeState.Final;
        await merges.UpdateAsync(merge, false);
    }

    private Task InsertAsync(LoyaltyMergedRow row) =>
        moved.TryInsertAsync(row, other => other.MergeId == row.MergeId && other.Kind == row.Kind && other.RowId == row.RowId);
}
