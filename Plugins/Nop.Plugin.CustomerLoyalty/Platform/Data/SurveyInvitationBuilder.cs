using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class SurveyInvitationBuilder : NopEntityBuilder<LoyaltySurveyInvitation>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltySurveyInvitation.InvitationKey)).AsString(100).NotNullable();
}
