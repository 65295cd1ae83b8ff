using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Targets;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class TargetBuilder : NopEntityBuilder<LoyaltyTarget>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyTarget.Goal)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyTarget.Bearable)).AsDecimal(18, 4).Nullable();
}
