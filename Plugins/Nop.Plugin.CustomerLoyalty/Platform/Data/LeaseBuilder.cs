using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class LeaseBuilder : NopEntityBuilder<LoyaltyLease>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyLease.Name)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyLease.Holder)).AsString(100).NotNullable();
}
