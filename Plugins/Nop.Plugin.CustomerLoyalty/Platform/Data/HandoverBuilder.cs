using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Owners;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class HandoverBuilder : NopEntityBuilder<LoyaltyHandover>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyHandover.Note)).AsString(1000).Nullable();
}
