using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CaseCategoryBuilder : NopEntityBuilder<LoyaltyCaseCategory>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCaseCategory.SystemName)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyCaseCategory.Name)).AsString(100).NotNullable();
}
