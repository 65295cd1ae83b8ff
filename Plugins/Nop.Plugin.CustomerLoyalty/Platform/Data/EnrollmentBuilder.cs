using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class EnrollmentBuilder : NopEntityBuilder<LoyaltyEnrollment>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyEnrollment.EnrollmentKey)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyEnrollment.Subject)).AsString(60).NotNullable();
}
