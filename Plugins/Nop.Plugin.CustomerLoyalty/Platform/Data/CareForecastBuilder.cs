using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CareForecastBuilder : NopEntityBuilder<LoyaltyCareForecast>
{
    public override void MapEntity(CreateTableExpressionBuilder table)
    {
    }
}
