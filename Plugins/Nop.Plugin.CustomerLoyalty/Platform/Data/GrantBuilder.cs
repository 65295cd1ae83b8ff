using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class GrantBuilder : NopEntityBuilder<LoyaltyGrant>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyGrant.GrantKey)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyGrant.Amount)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyGrant.OrderTotal)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyGrant.TierFactor)).AsDecimal(9, 4).NotNullable()
        .WithColumn(nameof(LoyaltyGrant.Note)).AsString(400).Nullable()
        .WithColumn(nameof(LoyaltyGrant.Basis)).AsString(1000000).Nullable();
}
