using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Outbox.Retention;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class ActionTotalBuilder : NopEntityBuilder<LoyaltyActionTotal>
{
    public override void MapEntity(CreateTableExpressionBuilder table)
    {
    }
}
