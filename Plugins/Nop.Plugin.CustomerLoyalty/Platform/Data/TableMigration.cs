using FluentMigrator;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>Makes those of our tables that are not there, whichever version of the plugin made the others.</summary>
public abstract class TableMigration : Migration
{
    public override void Up()
    {
        foreach (var table in LoyaltyTables.All.Where(table => !Schema.Table(table.Name).Exists()))
            CreateTable(table);
    }

    private void CreateTable(LoyaltyTable table)
    {
        table.Create(Create);
        foreach (var (name, isUnique, columns) in table.Indexes)
        {
            var index = Create.Index($"IX_{table.Name}_{name}").OnTable(table.Name);
            foreach (var column in columns)
                index.OnColumn(column).Ascending();
            if (isUnique)
                index.WithOptions().Unique();
        }
    }
}
