using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Segments;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class SegmentBuilder : NopEntityBuilder<LoyaltySegment>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltySegment.Name)).AsString(200).NotNullable()
        .WithColumn(nameof(LoyaltySegment.Description)).AsString(1000).Nullable()
        .WithColumn(nameof(LoyaltySegment.RuleJson)).AsString(100000).NotNullable()
        .WithColumn(nameof(LoyaltySegment.ReadyMadeKey)).AsString(50).Nullable()
        .WithColumn(nameof(LoyaltySegment.BrokenReason)).AsString(1000).Nullable();
}
