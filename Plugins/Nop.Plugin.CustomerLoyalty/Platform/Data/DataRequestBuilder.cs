using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class DataRequestBuilder : NopEntityBuilder<LoyaltyDataRequest>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyDataRequest.RequestKey)).AsString(60).NotNullable()
        .WithColumn(nameof(LoyaltyDataRequest.Fields)).AsString(200).NotNullable();
}
