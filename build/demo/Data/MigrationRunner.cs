using System.Reflection;
using Demo.Domain;
using FluentMigrator;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Nop.Data.Migrations;

namespace Demo.Data;

/// <summary>Runs the migrations of a plugin's assembly; each in a transaction with its entry in the version table.</summary>
public sealed class MigrationRunner(DbContexts contexts, IServiceProvider services, TimeProvider clock)
{
    /// <summary>Migrations of the given kind that have not run yet, oldest first. Those for every occasion run as well.</summary>
    public async Task UpAsync(Assembly assembly, MigrationProcessType process, bool onlyMarkAsApplied = false)
    {
        var applied = await AppliedAsync();
        var due = Find(assembly)
            .Where(m => m.Version.TargetMigrationProcess == process || (!onlyMarkAsApplied && m.Version.TargetMigrationProcess == MigrationProcessType.NoMatter))
            .Where(m => !applied.Contains(m.Version.Version))
            .OrderBy(m => m.Version.Version);
        foreach (var (type, version) in due)
            await InTransactionAsync(async context =>
            {
                if (!onlyMarkAsApplied)
                    await ApplyAsync(context, Create(type), up: true);
                context.Add(new MigrationVersionInfo { Version = version.Version, Description = version.Description, AppliedOnUtc = clock.GetUtcNow().UtcDateTime });
                await context.SaveChangesAsync();
            });
    }

    /// <summary>Takes back every applied migration, newest first.</summary>
    public async Task DownAsync(Assembly assembly)
    {
        var applied = await AppliedAsync();
        foreach (var (type, version) in Find(assembly).Where(m => applied.Contains(m.Version.Version)).OrderByDescending(m => m.Version.Version))
            await InTransactionAsync(async context =>
            {
                await ApplyAsync(context, Create(type), up: false);
                await context.Set<MigrationVersionInfo>().Where(v => v.Version == version.Version).ExecuteDeleteAsync();
            });
    }

    private static IEnumerable<(Type Type, NopMigrationAttribute Version)> Find(Assembly assembly) =>
        from type in assembly.GetTypes()
        where !type.IsAbstract && typeof(IMigration).IsAssignableFrom(type)
        let version = type.GetCustomAttribute<NopMigrationAttribute>()
        where version != null
        select (type, version);

    private IMigration Create(Type type) => (IMigration)ActivatorUtilities.CreateInstance(services, type);

    private async Task ApplyAsync(DemoDbContext context, IMigration migration, bool up)
    {
        var record = new Recording(new DatabaseSchema(context), services, contexts.Database.ConnectionString);
        if (up)
            migration.GetUpExpressions(record);
        else
            migration.GetDownExpressions(record);
        foreach (var sql in record.Expressions.SelectMany(step => MigrationSql.Of(step, context.Kind)))
            await context.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{").Replace("}", "}}"));
    }

    private async Task<HashSet<long>> AppliedAsync()
    {
        await using var context = contexts.Create();
        return [.. await EntityFrameworkQueryableExtensions.ToListAsync(context.Set<MigrationVersionInfo>().Select(v => v.Version))];
    }

    private async Task InTransactionAsync(Func<DemoDbContext, Task> work)
    {
        await using var context = contexts.Create();
        await using var transaction = await context.Database.BeginTransactionAsync();
        await work(context);
        await transaction.CommitAsync();
    }

    private sealed class Recording(IQuerySchema schema, IServiceProvider services, string connection) : IMigrationContext
    {
        public IQuerySchema QuerySchema => schema;

        public ICollection<IMigrationExpression> Expressions { get; set; } = [];

        public IServiceProvider ServiceProvider => services;

        public string Connection { get; set; } = connection;
    }
}
