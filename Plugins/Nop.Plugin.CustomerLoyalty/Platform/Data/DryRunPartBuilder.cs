using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class DryRunPartBuilder : NopEntityBuilder<LoyaltyDryRunPart>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyDryRunPart.Counts)).AsString(1000).NotNullable();
}
