using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Platform.Models;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class ModelRunBuilder : NopEntityBuilder<LoyaltyModelRun>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyModelRun.Name)).AsString(50).NotNullable();
}
