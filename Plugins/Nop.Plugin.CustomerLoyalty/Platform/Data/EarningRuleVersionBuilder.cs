using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class EarningRuleVersionBuilder : NopEntityBuilder<LoyaltyEarningRuleVersion>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyEarningRuleVersion.Definition)).AsString(4000).NotNullable();
}
