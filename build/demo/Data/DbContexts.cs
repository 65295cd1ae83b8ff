using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Demo.Data;

public sealed class DbContexts
{
    private readonly DbContextOptions<DemoDbContext> _options;
    private readonly EntityTypes _entities;

    public DbContexts(DatabaseOptions database, EntityTypes entities)
    {
        Database = database;
        _entities = entities;
        var builder = new DbContextOptionsBuilder<DemoDbContext>()
            .ReplaceService<IModelCacheKeyFactory, EntitySetCacheKey>()
            .EnableThreadSafetyChecks(false)
            .ConfigureWarnings(w => w.Ignore(
                RelationalEventId.MultipleCollectionIncludeWarning,
                CoreEventId.RowLimitingOperationWithoutOrderByWarning,
                CoreEventId.FirstWithoutOrderByAndFilterWarning));
        _options = database.Kind == DatabaseKind.Sqlite
            ? builder.UseSqlite(database.ConnectionString).AddInterceptors(SqliteTuning.Instance).Options
            : builder.UseNpgsql(database.ConnectionString).Options;
    }

    public DatabaseOptions Database { get; }

    public DemoDbContext Create() => new(_options, _entities, Database);

    /// <summary>Stores with and without a plugin have different tables, also within one process.</summary>
    private sealed class EntitySetCacheKey : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) =>
            context is DemoDbContext demo
                ? (demo.Kind, designTime, string.Join(';', demo.Entities.OfPlugins.Select(t => t.AssemblyQualifiedName)))
                : (context.GetType(), designTime);
    }
}
