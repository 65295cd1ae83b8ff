using Nop.Data.Migrations;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>Version 4.90.2: the tables of profiles, segments, next best actions and blocks, for shops that have an earlier version.</summary>
[NopMigration("2026/11/22 06:00:00:0000000", "Customer Loyalty 4.90.2: new tables", MigrationProcessType.Update)]
public class NewTablesMigration : TableMigration
{
    /// <summary>The installation's own migration takes all tables away.</summary>
    public override void Down()
    {
    }
}
