using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class SurveyBuilder : NopEntityBuilder<LoyaltySurvey>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltySurvey.Name)).AsString(200).NotNullable()
        .WithColumn(nameof(LoyaltySurvey.ReadyMadeKey)).AsString(50).Nullable()
        .WithColumn(nameof(LoyaltySurvey.CaseCategory)).AsString(100).Nullable();
}
