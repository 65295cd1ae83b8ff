using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CampaignRunBuilder : NopEntityBuilder<LoyaltyCampaignRun>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCampaignRun.DefinitionJson)).AsString(20000).NotNullable()
        .WithColumn(nameof(LoyaltyCampaignRun.WinnerCertainty)).AsDecimal(18, 8).NotNullable();
}
