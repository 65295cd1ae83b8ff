using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class JourneyBuilder : NopEntityBuilder<LoyaltyJourney>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyJourney.Name)).AsString(200).NotNullable()
        .WithColumn(nameof(LoyaltyJourney.Description)).AsString(1000).Nullable()
        .WithColumn(nameof(LoyaltyJourney.ReadyMadeKey)).AsString(50).Nullable();
}
