using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Service;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class ServiceCalendarBuilder : NopEntityBuilder<LoyaltyServiceCalendar>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyServiceCalendar.Name)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyServiceCalendar.ZoneId)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyServiceCalendar.Shifts)).AsString(1000).NotNullable()
        .WithColumn(nameof(LoyaltyServiceCalendar.Holidays)).AsString(8000).Nullable();
}
