using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class MergedRowBuilder : NopEntityBuilder<LoyaltyMergedRow>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyMergedRow.Kind)).AsString(40).NotNullable()
        .WithColumn(nameof(LoyaltyMergedRow.Before)).AsString(1000).Nullable()
        .WithColumn(nameof(LoyaltyMergedRow.After)).AsString(1000).Nullable();
}
