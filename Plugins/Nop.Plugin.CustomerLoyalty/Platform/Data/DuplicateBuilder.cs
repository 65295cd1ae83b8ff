using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class DuplicateBuilder : NopEntityBuilder<LoyaltyDuplicate>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyDuplicate.PairKey)).AsString(30).NotNullable();
}
