using System.Data.Common;
using System.Linq.Expressions;
using System.Transactions;
using Nop.Core;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>Adding rows that a unique index allows once. The index is the mutex, whichever node comes first.</summary>
public static class UniqueRowStore
{
    /// <summary>False when the row that this one would double is there already, whoever wrote it and whenever.</summary>
    /// <param name="there">Finds that row.</param>
    public static async Task<bool> TryAddAsync<TRow>(this IRepository<TRow> rows, TRow row, Expression<Func<TRow, bool>> there, int attempts = 1) where TRow : BaseEntity =>
        !await rows.Table.AnyAsync(there) && await rows.TryInsertAsync(row, there, attempts);

    /// <summary>The same where it is hardly ever there: looks only when the database refuses the row.</summary>
    /// <param name="attempts">More than one where the refusal may have another passing reason: identities that a bulk copy on another node had chosen, a row that was taken away again.</param>
    public static async Task<bool> TryInsertAsync<TRow>(this IRepository<TRow> rows, TRow row, Expression<Func<TRow, bool>> there, int attempts = 1) where TRow : BaseEntity
    {
        for (var attempt = 1; ; attempt++)
            try
            {
                await rows.InsertAsync(row, false);
                return true;
            }
            catch (DbException)
            {
                row.Id = 0;
                if (await rows.Table.AnyAsync(there))
                    return false;
                if (attempt >= attempts)
                    throw;
            }
    }

    /// <summary>
    /// False when another node wrote one of them meanwhile, or took the identities that the bulk copy had chosen (SQL Server, MySQL).
    /// Some rows may be in then: they are added one by one, each unless it is there.
    /// </summary>
    public static async Task<bool> TryInsertAllAsync<TRow>(this IRepository<TRow> rows, IList<TRow> all) where TRow : BaseEntity
    {
        try
        {
            await rows.InsertAsync(all, false);
            return true;
        }
        catch (Exception refusal) when (refusal is DbException or TransactionException)
        {
            // nopCommerce writes many rows in a serializable transaction: what stands against it may come to light at its end.
            foreach (var row in all)
                row.Id = 0;
            return false;
        }
    }
}
