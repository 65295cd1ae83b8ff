using System.Runtime.ExceptionServices;
using Microsoft.EntityFrameworkCore;

namespace Demo.Data;

/// <summary>One scope's way to the database: a shared context for reading, so that queries over several tables can be joined, and a new one for each write.</summary>
public sealed class DatabaseSession(DbContexts contexts) : IDisposable
{
    private DemoDbContext? _reader;

    public IQueryable<T> Query<T>() where T : class => (_reader ??= contexts.Create()).Set<T>().AsNoTracking();

    public async Task WriteAsync(Func<DemoDbContext, Task> work)
    {
        await using var context = contexts.Create();
        try
        {
            await work(context);
        }
        catch (DbUpdateException error) when (error.InnerException is System.Data.Common.DbException inner)
        {
            ExceptionDispatchInfo.Throw(inner);
        }
    }

    public void Dispose() => _reader?.Dispose();
}
