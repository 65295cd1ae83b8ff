using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class MerchantRuleBuilder : NopEntityBuilder<LoyaltyMerchantRule>
{
    public override void MapEntity(CreateTableExpressionBuilder table)
    {
    }
}
