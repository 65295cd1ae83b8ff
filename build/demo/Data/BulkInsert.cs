using Microsoft.EntityFrameworkCore;
using Nop.Core;

namespace Demo.Data;

internal static class BulkInsert
{
    private const int Chunk = 2000;

    internal static async Task RunAsync<T>(DemoDbContext context, IList<T> entities) where T : BaseEntity
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await context.Database.BeginTransactionAsync();
        foreach (var chunk in entities.Chunk(Chunk))
        {
            context.AddRange(chunk);
            await context.SaveChangesAsync();
            context.ChangeTracker.Clear();
        }

        await transaction.CommitAsync();
    }
}
