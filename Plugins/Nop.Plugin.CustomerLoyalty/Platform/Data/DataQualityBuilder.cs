using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Quality;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class DataQualityBuilder : NopEntityBuilder<LoyaltyDataQuality>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyDataQuality.Gaps)).AsString(200).NotNullable();
}
