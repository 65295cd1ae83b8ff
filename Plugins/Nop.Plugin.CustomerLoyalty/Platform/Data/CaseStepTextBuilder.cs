using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Cases;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CaseStepTextBuilder : NopEntityBuilder<LoyaltyCaseStepText>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCaseStepText.Text)).AsString(4000).NotNullable();
}
