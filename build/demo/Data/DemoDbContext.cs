using Microsoft.EntityFrameworkCore;

namespace Demo.Data;

/// <summary>The tables of the shop and of its plugins. Built from the entity types, not from properties.</summary>
public class DemoDbContext(DbContextOptions<DemoDbContext> options, EntityTypes entities, DatabaseOptions database) : DbContext(options)
{
    internal EntityTypes Entities => entities;

    internal DatabaseKind Kind => database.Kind;

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        if (Kind == DatabaseKind.Postgres)
            return;

        // SQLite has no decimal: REAL keeps 15 digits, sums and sorts in the database.
        conventions.Properties<decimal>().HaveConversion<double>();
        conventions.DefaultTypeMapping<decimal>().HasConversion<double>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        if (Kind == DatabaseKind.Postgres)
            model.HasPostgresExtension("citext");
        foreach (var type in entities.Core)
            EntityMapping.Apply(model, type, Kind);
        foreach (var type in entities.OfPlugins)
            EntityMapping.Apply(model, type, Kind, createdByMigration: true);
        CoreIndexes.Apply(model);
    }
}
