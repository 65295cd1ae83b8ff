using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class TagBuilder : NopEntityBuilder<LoyaltyTag>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyTag.Name)).AsString(50).NotNullable()
        .WithColumn(nameof(LoyaltyTag.NameKey)).AsString(200).NotNullable();
}
