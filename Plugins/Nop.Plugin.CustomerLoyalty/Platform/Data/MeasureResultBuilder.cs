using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class MeasureResultBuilder : NopEntityBuilder<LoyaltyMeasureResult>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyMeasureResult.MeasureKey)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyMeasureResult.TreatedRevenue)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyMeasureResult.TreatedSquares)).AsDecimal(28, 2).NotNullable()
        .WithColumn(nameof(LoyaltyMeasureResult.TreatedCubes)).AsDecimal(28, 2).NotNullable()
        .WithColumn(nameof(LoyaltyMeasureResult.ControlRevenue)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyMeasureResult.ControlSquares)).AsDecimal(28, 2).NotNullable()
        .WithColumn(nameof(LoyaltyMeasureResult.ControlCubes)).AsDecimal(28, 2).NotNullable();
}
