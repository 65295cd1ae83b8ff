using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class ActionClaimBuilder : NopEntityBuilder<LoyaltyActionClaim>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyActionClaim.Words)).AsString(400).Nullable();
}
