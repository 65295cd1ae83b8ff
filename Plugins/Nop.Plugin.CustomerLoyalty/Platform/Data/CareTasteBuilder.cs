using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Care.People;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CareTasteBuilder : NopEntityBuilder<LoyaltyCareTaste>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCareTaste.Text)).AsString(200).NotNullable();
}
