using FluentMigrator;
using Nop.Core;
using Nop.Data.Extensions;
using Nop.Data.Migrations;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>
/// Makes our tables, leaving alone what a former installation kept; drops them unless the shop said to keep its data.
/// nopCommerce calls Down after the settings are gone, so a kept shop is known by the marker that uninstalling left.
/// </summary>
[NopMigration("2026/11/22 00:00:00:0000000", "Customer Loyalty: tables", MigrationProcessType.Installation)]
public class SchemaMigration(KeptDataMarker kept) : Migration
{
    public override void Up()
    {
        CreateMissing<LoyaltyFact>();
        CreateMissing<LoyaltyVisitor>();
        CreateMissing<LoyaltyLease>();
        CreateMissing<LoyaltyCheckpoint>();
        CreateMissing<LoyaltyTaskRun>();
        CreateMissing<LoyaltyNode>();
        CreateMissing<LoyaltyModelRun>();
        CreateMissing<LoyaltyBestSeller>();
    }

    public override void Down()
    {
        if (kept.IsSet)
            return;
        foreach (var entity in LoyaltyTables.Entities.Reverse())
            if (Schema.Table(entity.Name).Exists())
                Delete.Table(entity.Name);
    }

    private void CreateMissing<TEntity>() where TEntity : BaseEntity
    {
        var table = typeof(TEntity).Name;
        if (Schema.Table(table).Exists())
            return;

        Create.TableFor<TEntity>();
        foreach (var (name, columns, unique) in LoyaltyIndexes.Of<TEntity>())
        {
            var index = Create.Index(name).OnTable(table);
            foreach (var column in columns)
                index.OnColumn(column).Ascending();
            if (unique)
                index.WithOptions().Unique();
        }
    }
}
