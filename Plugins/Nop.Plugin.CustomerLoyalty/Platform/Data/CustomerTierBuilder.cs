using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CustomerTierBuilder : NopEntityBuilder<LoyaltyCustomerTier>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCustomerTier.Value)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCustomerTier.MissingToKeep)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCustomerTier.MissingToNext)).AsDecimal(18, 4).NotNullable();
}
