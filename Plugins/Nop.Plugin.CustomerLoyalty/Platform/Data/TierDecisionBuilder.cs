using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class TierDecisionBuilder : NopEntityBuilder<LoyaltyTierDecision>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyTierDecision.Reason)).AsString(400).NotNullable();
}
