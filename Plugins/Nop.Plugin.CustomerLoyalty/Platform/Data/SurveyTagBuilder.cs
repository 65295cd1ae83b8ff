using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class SurveyTagBuilder : NopEntityBuilder<LoyaltySurveyTag>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltySurveyTag.TagKey)).AsString(50).NotNullable()
        .WithColumn(nameof(LoyaltySurveyTag.Name)).AsString(50).NotNullable();
}
