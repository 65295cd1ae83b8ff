using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CheckpointBuilder : NopEntityBuilder<LoyaltyCheckpoint>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCheckpoint.Name)).AsString(100).NotNullable();
}
