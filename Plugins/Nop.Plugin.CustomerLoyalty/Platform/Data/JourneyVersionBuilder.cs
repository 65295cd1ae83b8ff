using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class JourneyVersionBuilder : NopEntityBuilder<LoyaltyJourneyVersion>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyJourneyVersion.DefinitionJson)).AsString(200000).NotNullable();
}
