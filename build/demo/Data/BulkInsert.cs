using System.Collections.Concurrent;
using Demo.Import.Bulk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Nop.Core;

namespace Demo.Data;

/// <summary>Inserts a list in one transaction: few rows through change tracking, many with one prepared statement or COPY.</summary>
internal static class BulkInsert
{
    private const int Many = 50;
    private static readonly ConcurrentDictionary<(IModel, Type), object> Tables = new();

    internal static async Task RunAsync<T>(DemoDbContext context, IList<T> rows) where T : BaseEntity
    {
        if (rows.Count < Many)
        {
            context.AddRange(rows);
            await context.SaveChangesAsync();
            return;
        }

        var table = (BulkTable<T>)Tables.GetOrAdd((context.Model, typeof(T)), _ => BulkTable<T>.Of(context));
        var numbered = rows.Where(r => r.Id == 0).ToList();
        await using var transaction = await context.Database.BeginTransactionAsync();
        try
        {
            if (context.Kind == DatabaseKind.Sqlite)
                await SqliteBulk.RunAsync(context, transaction.GetDbTransaction(), table, rows, numbered);
            else
                await PostgresBulk.RunAsync(context, table, rows, numbered);
            await transaction.CommitAsync();
        }
        catch
        {
            numbered.ForEach(r => r.Id = 0);
            throw;
        }
    }
}
