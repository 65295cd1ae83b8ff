using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class EarningRuleBuilder : NopEntityBuilder<LoyaltyEarningRule>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyEarningRule.Name)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyEarningRule.Definition)).AsString(4000).NotNullable();
}
