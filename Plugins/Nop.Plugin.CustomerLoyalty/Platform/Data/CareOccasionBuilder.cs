using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CareOccasionBuilder : NopEntityBuilder<LoyaltyCareOccasion>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCareOccasion.Code)).AsString(20).NotNullable()
        .WithColumn(nameof(LoyaltyCareOccasion.Name)).AsString(100).NotNullable();
}
