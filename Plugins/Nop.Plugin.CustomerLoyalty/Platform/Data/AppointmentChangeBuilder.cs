using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class AppointmentChangeBuilder : NopEntityBuilder<LoyaltyAppointmentChange>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyAppointmentChange.Answer)).AsString(1000).Nullable()
        .WithColumn(nameof(LoyaltyAppointmentChange.Outcome)).AsString(1000).Nullable();
}
