using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class EntitlementBuilder : NopEntityBuilder<LoyaltyEntitlement>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyEntitlement.EntitlementKey)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyEntitlement.Code)).AsString(20).NotNullable();
}
