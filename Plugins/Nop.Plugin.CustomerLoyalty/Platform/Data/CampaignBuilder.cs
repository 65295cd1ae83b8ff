using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CampaignBuilder : NopEntityBuilder<LoyaltyCampaign>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCampaign.Name)).AsString(200).NotNullable()
        .WithColumn(nameof(LoyaltyCampaign.DefinitionJson)).AsString(20000).NotNullable()
        .WithColumn(nameof(LoyaltyCampaign.ApprovedMark)).AsString(64).Nullable();
}
