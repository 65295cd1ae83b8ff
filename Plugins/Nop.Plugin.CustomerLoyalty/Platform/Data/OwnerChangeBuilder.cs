using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Owners;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class OwnerChangeBuilder : NopEntityBuilder<LoyaltyOwnerChange>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyOwnerChange.Note)).AsString(1000).Nullable();
}
