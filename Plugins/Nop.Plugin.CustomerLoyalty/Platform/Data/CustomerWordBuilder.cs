using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Words;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CustomerWordBuilder : NopEntityBuilder<LoyaltyCustomerWord>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCustomerWord.Start)).AsInt64().NotNullable()
        .WithColumn(nameof(LoyaltyCustomerWord.Rest)).AsInt64().NotNullable();
}
