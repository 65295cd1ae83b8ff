using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class SurveyVersionBuilder : NopEntityBuilder<LoyaltySurveyVersion>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltySurveyVersion.FormJson)).AsString(200000).NotNullable();
}
