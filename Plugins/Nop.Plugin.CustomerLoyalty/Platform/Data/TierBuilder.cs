using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class TierBuilder : NopEntityBuilder<LoyaltyTier>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyTier.Name)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyTier.Description)).AsString(400).NotNullable()
        .WithColumn(nameof(LoyaltyTier.Threshold)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyTier.Colour)).AsString(7).NotNullable()
        .WithColumn(nameof(LoyaltyTier.Icon)).AsString(20).NotNullable();
}
