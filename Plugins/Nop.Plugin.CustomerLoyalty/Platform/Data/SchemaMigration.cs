using Nop.Data.Migrations;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>
/// Makes our tables, leaving alone what a former installation kept; drops them unless the shop said to keep its data.
/// nopCommerce calls Down after the settings are gone, so a kept shop is known by the marker that uninstalling left.
/// </summary>
[NopMigration("2026/11/22 00:00:00:0000000", "Customer Loyalty: tables", MigrationProcessType.Installation)]
public class SchemaMigration(KeptDataMarker kept) : TableMigration
{
    public override void Down()
    {
        if (kept.IsSet)
            return;
        foreach (var table in LoyaltyTables.All.Reverse().Where(table => Schema.Table(table.Name).Exists()))
            Delete.Table(table.Name);
    }
}
