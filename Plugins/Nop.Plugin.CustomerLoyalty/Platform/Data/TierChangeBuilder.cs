using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class TierChangeBuilder : NopEntityBuilder<LoyaltyTierChange>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyTierChange.ChangeKey)).AsString(100).NotNullable();
}
