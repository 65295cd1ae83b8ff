using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class EntitlementUseBuilder : NopEntityBuilder<LoyaltyEntitlementUse>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyEntitlementUse.Note)).AsString(400).NotNullable();
}
