using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Platform.Health;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class NodeBuilder : NopEntityBuilder<LoyaltyNode>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyNode.Name)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyNode.Counts)).AsString(1000).NotNullable();
}
