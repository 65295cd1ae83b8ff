using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class ProductWatchBuilder : NopEntityBuilder<LoyaltyProductWatch>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyProductWatch.Price)).AsDecimal(18, 4).NotNullable();
}
