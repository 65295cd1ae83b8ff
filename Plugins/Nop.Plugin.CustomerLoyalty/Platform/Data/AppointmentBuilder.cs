using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class AppointmentBuilder : NopEntityBuilder<LoyaltyAppointment>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyAppointment.AppointmentKey)).AsGuid().NotNullable()
        .WithColumn(nameof(LoyaltyAppointment.Wish)).AsString(1000).NotNullable()
        .WithColumn(nameof(LoyaltyAppointment.Phone)).AsString(50).Nullable()
        .WithColumn(nameof(LoyaltyAppointment.Place)).AsString(300).Nullable()
        .WithColumn(nameof(LoyaltyAppointment.Answer)).AsString(1000).Nullable()
        .WithColumn(nameof(LoyaltyAppointment.Outcome)).AsString(1000).Nullable();
}
