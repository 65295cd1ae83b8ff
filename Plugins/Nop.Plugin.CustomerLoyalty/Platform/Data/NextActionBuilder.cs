using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.NextActions;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class NextActionBuilder : NopEntityBuilder<LoyaltyNextAction>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyNextAction.ActionKey)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyNextAction.Value)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyNextAction.Outcome)).AsString(1000).Nullable();
}
