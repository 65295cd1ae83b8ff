using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class MergeBuilder : NopEntityBuilder<LoyaltyMerge>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyMerge.MergeKey)).AsString(30).NotNullable()
        .WithColumn(nameof(LoyaltyMerge.TakenFields)).AsString(200).NotNullable();
}
