using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class SurveyAnswerBuilder : NopEntityBuilder<LoyaltySurveyAnswer>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltySurveyAnswer.Reliability)).AsDecimal(5, 2).Nullable()
        .WithColumn(nameof(LoyaltySurveyAnswer.Assurance)).AsDecimal(5, 2).Nullable()
        .WithColumn(nameof(LoyaltySurveyAnswer.Tangibles)).AsDecimal(5, 2).Nullable()
        .WithColumn(nameof(LoyaltySurveyAnswer.Empathy)).AsDecimal(5, 2).Nullable()
        .WithColumn(nameof(LoyaltySurveyAnswer.Responsiveness)).AsDecimal(5, 2).Nullable()
        .WithColumn(nameof(LoyaltySurveyAnswer.ExpectedReliability)).AsDecimal(5, 2).Nullable()
        .WithColumn(nameof(LoyaltySurveyAnswer.ExpectedAssurance)).AsDecimal(5, 2).Nullable()
        .WithColumn(nameof(LoyaltySurveyAnswer.ExpectedTangibles)).AsDecimal(5, 2).Nullable()
        .WithColumn(nameof(LoyaltySurveyAnswer.ExpectedEmpathy)).AsDecimal(5, 2).Nullable()
        .WithColumn(nameof(LoyaltySurveyAnswer.ExpectedResponsiveness)).AsDecimal(5, 2).Nullable()
        .WithColumn(nameof(LoyaltySurveyAnswer.SatisfactionIndex)).AsDecimal(5, 2).Nullable()
        .WithColumn(nameof(LoyaltySurveyAnswer.AnswersJson)).AsString(200000).NotNullable()
        .WithColumn(nameof(LoyaltySurveyAnswer.Words)).AsString(4000).Nullable();
}
