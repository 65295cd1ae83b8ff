using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class DryRunBuilder : NopEntityBuilder<LoyaltyDryRun>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyDryRun.DefinitionJson)).AsString(20000).NotNullable();
}
