using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Nop.Core;

namespace Demo.Data;

/// <summary>The statements behind a repository. Rows that are gone are skipped, as a set-based UPDATE would.</summary>
internal static class DatabaseWrites
{
    internal static Task InsertAsync<T>(this DatabaseSession database, T entity) where T : BaseEntity =>
        database.WriteAsync(context =>
        {
            context.Add(entity);
            return context.SaveChangesAsync();
        });

    internal static Task InsertManyAsync<T>(this DatabaseSession database, IList<T> entities) where T : BaseEntity =>
        entities.Count == 0 ? Task.CompletedTask : database.WriteAsync(context => BulkInsert.RunAsync(context, entities));

    internal static Task UpdateAsync<T>(this DatabaseSession database, IList<T> entities) where T : BaseEntity =>
        entities.Count == 0 ? Task.CompletedTask : database.WriteAsync(context =>
        {
            context.UpdateRange(entities);
            return SaveExistingAsync(context);
        });

    internal static Task DeleteAsync<T>(this DatabaseSession database, IList<T> entities) where T : BaseEntity =>
        entities.Count == 0 ? Task.CompletedTask : database.WriteAsync(context =>
        {
            context.RemoveRange(entities);
            return SaveExistingAsync(context);
        });

    internal static async Task<int> DeleteAsync<T>(this DatabaseSession database, Expression<Func<T, bool>> predicate) where T : BaseEntity
    {
        var rows = 0;
        await database.WriteAsync(async context => rows = await context.Set<T>().Where(predicate).ExecuteDeleteAsync());
        return rows;
    }

    internal static Task TruncateAsync<T>(this DatabaseSession database, bool resetIdentity) where T : BaseEntity =>
        database.WriteAsync(async context =>
        {
            var table = context.Model.FindEntityType(typeof(T))!.GetTableName();
            if (context.Kind == DatabaseKind.Postgres)
                await ExecuteAsync(context, $"TRUNCATE TABLE \"{table}\" {(resetIdentity ? "RESTART" : "CONTINUE")} IDENTITY");
            else
            {
                await ExecuteAsync(context, $"DELETE FROM \"{table}\"");
                if (resetIdentity)
                    await ExecuteAsync(context, $"DELETE FROM sqlite_sequence WHERE name = '{table}'");
            }
        });

    private static async Task SaveExistingAsync(DemoDbContext context)
    {
        while (true)
            try
            {
                await context.SaveChangesAsync();
                return;
            }
            catch (DbUpdateConcurrencyException gone)
            {
                foreach (var entry in gone.Entries)
                    entry.State = EntityState.Detached;
            }
    }

    private static Task ExecuteAsync(DemoDbContext context, string sql) => context.Database.ExecuteSqlRawAsync(sql);
}
