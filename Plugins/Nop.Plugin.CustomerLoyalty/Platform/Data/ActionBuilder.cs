using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class ActionBuilder : NopEntityBuilder<LoyaltyAction>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyAction.ActionKey)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyAction.Payload)).AsString(4000).NotNullable()
        .WithColumn(nameof(LoyaltyAction.Words)).AsString(400).Nullable();
}
