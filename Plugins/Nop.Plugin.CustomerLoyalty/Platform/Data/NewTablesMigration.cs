using Nop.Data.Migrations;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>Version 4.90.3: tables that a shop with an earlier version lacks.</summary>
[NopMigration("2026/11/22 07:00:00:0000000", "Customer Loyalty 4.90.3: new tables", MigrationProcessType.Update)]
public class NewTablesMigration : TableMigration
{
    /// <summary>The installation's own migration takes all tables away.</summary>
    public override void Down()
    {
    }
}
