using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class DuplicateKeyBuilder : NopEntityBuilder<LoyaltyDuplicateKey>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyDuplicateKey.BlockKey)).AsString(120).NotNullable();
}
