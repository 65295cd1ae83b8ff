using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class BlockPlaceBuilder : NopEntityBuilder<LoyaltyBlockPlace>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyBlockPlace.Zone)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyBlockPlace.Chain)).AsString(400).NotNullable()
        .WithColumn(nameof(LoyaltyBlockPlace.Title)).AsString(200).NotNullable();
}
