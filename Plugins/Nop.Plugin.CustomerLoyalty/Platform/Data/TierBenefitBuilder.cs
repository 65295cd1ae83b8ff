using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class TierBenefitBuilder : NopEntityBuilder<LoyaltyTierBenefit>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyTierBenefit.Amount)).AsDecimal(18, 4).NotNullable();
}
