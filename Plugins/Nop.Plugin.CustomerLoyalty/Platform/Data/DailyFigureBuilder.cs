using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class DailyFigureBuilder : NopEntityBuilder<LoyaltyDailyFigure>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyDailyFigure.Value)).AsDecimal(18, 4).NotNullable();
}
