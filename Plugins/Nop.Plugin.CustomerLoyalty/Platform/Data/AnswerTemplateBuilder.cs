using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class AnswerTemplateBuilder : NopEntityBuilder<LoyaltyAnswerTemplate>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyAnswerTemplate.Name)).AsString(200).NotNullable()
        .WithColumn(nameof(LoyaltyAnswerTemplate.Text)).AsString(8000).NotNullable();
}
