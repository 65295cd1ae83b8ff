using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class AppointmentSlotBuilder : NopEntityBuilder<LoyaltyAppointmentSlot>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table.WithColumn(nameof(LoyaltyAppointmentSlot.AgentId)).AsInt32().NotNullable();
}
